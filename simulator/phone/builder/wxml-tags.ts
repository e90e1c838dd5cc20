/** One opening tag of a template, and where it begins. */
export interface WxmlTag {
  name: string;
  text: string;
  index: number;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const INLINE_WXS = /(<wxs\b[^>]*>)([\s\S]*?)(?=<\/wxs>)/g;
const TAG = /<([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const SHORT_EVENT =
  /("[^"]*"|'[^']*')|(\s)(capture-bind|capture-catch|mut-bind|bind|catch)(?!:)([a-zA-Z]+)(?=\s*=)/g;

/** The opening tags outside of comments and scripts. */
export function tagsOf(wxml: string): WxmlTag[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const visible = wxml
    .replace(COMMENT, blank)
    .replace(INLINE_WXS, (_all, open: string, code: string) => open + blank(code));
  return [...visible.matchAll(TAG)].map((match) => ({
    name: match[1]!,
    text: match[0],
    index: match.index,
  }));
}

/** Writes `bindtap=` as `bind:tap=`, the only form that the template compiler reads. */
export function withLongEvents(wxml: string): string {
  return tagsOf(wxml).reduceRight((text, tag) => {
    const replaced = tag.text.replace(SHORT_EVENT, (all, quoted, space, kind, event) =>
      quoted ? all : `${space}${kind}:${event}`,
    );
    return replaced === tag.text
      ? text
      : text.slice(0, tag.index) + replaced + text.slice(tag.index + tag.text.length);
  }, wxml);
}

/** The literal value of an attribute; undefined when it is absent or holds `{{ }}`. */
export function literalAttribute(tag: WxmlTag, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.text);
  const text = value?.[1] ?? value?.[2];
  return text?.includes('{{') ? undefined : text;
}
