import { differences, shapeOf } from './shapes.mjs';

/** The account lacks a right; that says nothing about the shape. Reference §7. */
const notAllowed = [48001, 48004, 43008, 43009, 43010, 43012, 45160];

/**
 * What a call's answer is worth: `same`, `different` or `not allowed`, with expectation and finding in words that hold
 * no value of the answer but its errcode.
 */
export function judge(call, answer) {
  const got = gotOf(answer);
  const expected = call.errcodes ? `errcode ${call.errcodes.join(' or ')}` : shapeOf(call.sample);
  const row = { name: call.name, expected, got, details: [] };
  if (notAllowed.includes(answer?.errcode)) return { ...row, result: 'not allowed' };
  const details = call.errcodes ? errorDifferences(call.errcodes, answer) : sampleDifferences(call, answer);
  return { ...row, details, result: details.length === 0 ? 'same' : 'different' };
}

function gotOf(answer) {
  if (typeof answer === 'string') return answer;
  return answer?.errcode ? `errcode ${Number(answer.errcode)}` : shapeOf(answer);
}

function sampleDifferences({ sample, also }, answer) {
  if (answer?.errcode) return [`errcode ${Number(answer.errcode)} instead of success`];
  return differences(sample, answer, also);
}

function errorDifferences(errcodes, answer) {
  const shape = differences({ errcode: 0, errmsg: '' }, answer);
  const right = errcodes.includes(answer?.errcode);
  return right ? shape : [...shape, `${gotOf(answer)} instead of errcode ${errcodes.join(' or ')}`];
}
