/** Where a text stops being a JSON object, in words for the person who typed it; empty for one that is. */
export function jsonProblem(text: string): string {
  if (text.trim() === '') return '请求体是空的：微信会答 44002。';
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? '' : '请求体要是一个 JSON 对象：以 { 开始，以 } 结束。';
  } catch {
    const { line, column } = placeOf(text, firstWrong(text));
    return `不是合法的 JSON：第 ${line} 行第 ${column} 列附近。${hintFor(text)}`;
  }
}

/** Browsers name the place in words of their own or not at all: it is the end of the shortest wrong beginning. */
function firstWrong(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return bad - 1;
}

/** Whether it is JSON, or only lacks its end. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return /end of|unterminated|EOF/i.test(String(error)) || Number(position) >= text.length;
  }
}

function placeOf(text: string, position: number): { line: number; column: number } {
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** The usual slips when JSON is edited by hand. */
function hintFor(text: string): string {
  if (/[“”]/.test(text)) return '里面有中文引号。';
  if (/,\s*[}\]]/.test(text)) return '最后一个成员后面多了逗号。';
  if (/[{,]\s*'/.test(text)) return '名字要用双引号。';
  if (/(^|[^:"])\/\//.test(text)) return 'JSON 里不能有 // 注释。';
  return '';
}
