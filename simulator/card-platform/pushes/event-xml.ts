import { type Member, membersOf } from './event-members';
import type { Pushed } from './push-row';

/** An event as WeChat pushes it in XML; `more` goes after its members. Reference §5.3. */
export function eventXml(event: Pushed, more: readonly Member[] = []): string {
  return xmlOf([...membersOf(event), ...more]);
}

/** The members inside `<xml>`, one a line. */
export function xmlOf(members: readonly Member[]): string {
  return ['<xml>', ...members.map((member) => ` ${element(member)}`), '</xml>'].join('\n');
}

function element({ name, value, form }: Member): string {
  const content = form === 'text' ? cdata(`${value}`) : escaped(`${value}`);
  return `<${name}>${content}</${name}>`;
}

/** A text that holds the end of a CDATA section is spread over two sections. */
function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
