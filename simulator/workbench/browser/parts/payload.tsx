import { payloadText } from '../words/payload-text';

/** A payload, indented. */
export function Payload({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="payload" aria-label={label} tabIndex={0}>
      <pre>{payloadText(text)}</pre>
    </section>
  );
}
