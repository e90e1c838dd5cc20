const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A page for people. */
export function htmlPage(title: string, body: string, style = ''): Response {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`;
  const css = style === '' ? '' : `<style>${style}</style>`;
  return new Response(`<!doctype html><html lang="zh">${head}${css}${body}</html>`, { headers: HTML });
}

/** Text that may stand in HTML, in attributes too. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
