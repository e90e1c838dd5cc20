import { joinedInByteOrder, sha1 } from '../signature/signed-values';
import type { SignedField } from './explanation';

/** What somebody may have signed instead; every string leads to the mistake that makes it. */
export interface Suspect {
  mistake: string;
  text: string;
}

/** What may have gone into the string besides or instead of what belongs there. */
export interface Surroundings {
  /** The right values. */
  fields: readonly SignedField[];
  /** Values that don't belong into the string, by the mistake of signing them. */
  surplus: Readonly<Record<string, string>>;
  /** Values that may have been signed instead of the right ticket, by mistake. */
  otherTickets: readonly { mistake: string; value: string }[];
  /** The mistake of leaving a field out, by its name. */
  omissions: Readonly<Record<string, string>>;
  /** Members that this request does not use: somebody may have signed their absence as text. */
  absent: readonly string[];
}

/** Which mistake a signature comes from: the values with one thing wrong, or with that and a second order. */
export function mistakeBehind(signature: string, around: Surroundings): string | undefined {
  const lower = signature.toLowerCase();
  const right = sha1(joinedInByteOrder(around.fields.map(({ value }) => value)));
  if (lower === right) return 'upper-case';
  return suspects(around).find(({ text }) => sha1(text) === lower)?.mistake;
}

function suspects(around: Surroundings): Suspect[] {
  const { fields } = around;
  const values = fields.map(({ value }) => value);
  return [...orders(fields), ...wrongValues(around, values)];
}

/** The right values, put together in the wrong way. */
function orders(fields: readonly SignedField[]): Suspect[] {
  const values = fields.map(({ value }) => value);
  const sorted = [...values].sort();
  const pairs = fields.map(({ name, value }) => `${name}=${value}`).sort();
  return [
    ...localeSorted(values).map((text) => ({ mistake: 'locale-order', text })),
    ...permutations(values).map((text) => ({ mistake: 'unsorted', text })),
    { mistake: 'key-value-pairs', text: pairs.join('&') },
    ...['&', ',', ' ', '\n'].map((by) => ({ mistake: 'separator', text: sorted.join(by) })),
  ];
}

/** WeChat's order with another value, one too many or one too few. */
function wrongValues(around: Surroundings, values: readonly string[]): Suspect[] {
  const { fields, surplus, otherTickets, omissions, absent } = around;
  const without = (name: string) => fields.filter((field) => field.name !== name).map(({ value }) => value);
  const texts = ['undefined', 'null'].flatMap((text) =>
    absent.map((_, index) => ({
      mistake: `${text}-signed`,
      values: [...values, ...Array<string>(index + 1).fill(text)],
    })),
  );
  const wrong = [
    ...Object.entries(omissions).map(([name, mistake]) => ({ mistake, values: without(name) })),
    ...Object.entries(surplus).map(([mistake, value]) => ({ mistake, values: [...values, value] })),
    ...otherTickets.map(({ mistake, value }) => ({ mistake, values: [...without('api_ticket'), value] })),
    ...texts,
    { mistake: 'url-escaped', values: values.map(encodeURIComponent) },
  ];
  return wrong.flatMap(({ mistake, values: list }) =>
    [joinedInByteOrder(list), ...localeSorted(list)].map((text) => ({ mistake, text })),
  );
}

function localeSorted(values: readonly string[]): string[] {
  const byLocale = (locale: string) => [...values].sort((a, b) => a.localeCompare(b, locale)).join('');
  const withoutCase = [...values].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join('');
  return [byLocale('en'), byLocale('zh'), withoutCase];
}

const PERMUTED_MAX = 6;

function permutations(values: readonly string[]): string[] {
  if (values.length > PERMUTED_MAX) return [values.join('')];
  if (values.length <= 1) return [values.join('')];
  return values.flatMap((first, index) =>
    permutations(values.filter((_, other) => other !== index)).map((rest) => first + rest),
  );
}
