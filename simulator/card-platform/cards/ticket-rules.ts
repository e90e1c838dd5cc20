import type { FieldRules } from './field-rules';

const text = (bytes?: number) => ({ kind: 'text', bytes }) as const;
const required = (bytes?: number) => ({ ...text(bytes), required: true }) as const;
/** Unix seconds: ten digits. */
const time = { kind: 'integer', min: 1_000_000_000, max: 9_999_999_999, errcode: 40079 } as const;

/**
 * What each 特殊票券 has beside base_info and advanced_info; reference §2.1. Lengths only where a source names one:
 * 18 汉字 for where a flight leaves and lands, 1024 for details.
 */
export const ticketRules = {
  MOVIE_TICKET: { detail: required(3072) },
  BOARDING_PASS: {
    from: required(54),
    to: required(54),
    flight: required(),
    departure_time: { ...time, required: true },
    landing_time: { ...time, required: true },
    air_model: required(),
    gate: text(),
    boarding_time: time,
    check_in_url: text(),
  },
  MEETING_TICKET: { meeting_detail: required(3072), map_url: text() },
  SCENIC_TICKET: { ticket_class: required(), guide_url: text() },
} as const satisfies Record<string, FieldRules>;
