/** Why a figure is missed, by the first cell of its row; written by hand after looking into it. */
const causes = {
  'claim: the event (recordClaim)':
    'The event is stored before anything else (1), so that it is applied even where the instance dies and WeChat stops repeating it; the grant is read (2), because it alone says whose the coupon is; the coupon is added (3); the grant is moved on condition (4); the event is ended (5), so that the timer does not apply it again. Three would be without storing first or without reading the grant.',
  'claim: confirmClaim before the event':
    "The phone only has an encrypted code: one call decrypts it, one asks WeChat which grant the code was claimed with. A code alone proves nothing: it may be somebody else's. When the event was first, nobody is asked.",
};

/** What the tables call missed, with its cause. */
export function missedFigures(sections) {
  const missed = sections
    .flatMap((section) => section.split('\n'))
    .filter((line) => line.startsWith('| ') && line.includes('| missed |'))
    .map((line) => line.split(' | ')[0].slice(2));
  const lines = missed.map((name) => `- ${name}: ${causes[name] ?? 'not looked into yet.'}`);
  return ['## What is missed, and why', ...(lines.length > 0 ? [lines.join('\n')] : ['Nothing.'])].join(
    '\n\n',
  );
}
