import { isMemberCard } from '../membercard/is-member-card';
import { reviewedMembers } from '../membercard/member-card-rules';
import type { Card } from '../state/card';
import type { PlatformConfig } from '../state/switches';
import { baseInfoRules, type FieldRule, type FieldRules } from './field-rules';
import { offerRules } from './offer-rules';

/** A member that /card/update takes: what it must be, and whether sending it makes the card wait for review. */
export interface UpdatableField {
  rule: FieldRule;
  review: boolean;
}

type UpdatableFields = Readonly<Record<string, UpdatableField>>;

/** One character more than on creation (seed 002). */
const cellName = { kind: 'text', bytes: 16 } as const;
/** Creation's rules, but for what an update takes differently. */
const baseRules: FieldRules = {
  ...baseInfoRules,
  title: { kind: 'text', bytes: 27, required: true },
  custom_url_name: cellName,
  promotion_url_name: cellName,
};

const reviewedBase = ['logo_url', 'notice', 'description', 'color', 'title'];
/** Those that WxJava's comments name. */
const fewReviewed = ['title', 'description'];
const freeBase = [
  'service_phone',
  'location_id_list',
  'code_type',
  'get_limit',
  'can_share',
  'can_give_friend',
  'date_info',
];
const freeCells = /^(center|custom|promotion)_/;

const reviewedOwn = ['prerogative', 'detail'];
const freeOwn = [
  'custom_field1',
  'custom_field2',
  'custom_field3',
  'departure_time',
  'landing_time',
  'gate',
  'boarding_time',
  'guide_url',
  'map_url',
];

/** Members of advanced_info, by whether they go to review; use_condition and share_friends never change. */
export const updatableAdvanced: Readonly<Record<string, boolean>> = {
  abstract: true,
  text_image_list: true,
  time_limit: false,
  business_service: false,
  consume_share_self_num: false,
  consume_share_card_list: false,
};

/** The members of base_info that can change; a 朋友的券 has no title of its own. Reference §2.5. */
export function updatableBase({ advanced }: Card, { reviewedFields }: PlatformConfig): UpdatableFields {
  const known = advanced.share_friends ? reviewedBase.filter((name) => name !== 'title') : reviewedBase;
  const reviewed = known.filter((name) => reviewedFields === 'table' || fewReviewed.includes(name));
  const rest = known.filter((name) => !reviewed.includes(name));
  const cells = Object.keys(baseRules).filter((name) => freeCells.test(name));
  return fieldsOf(baseRules, reviewed, [...freeBase, ...rest, ...cells]);
}

/** The members outside base_info and advanced_info that a card of this type has and that can change. */
export function updatableOwn({ type }: Card): UpdatableFields {
  if (isMemberCard({ type })) {
    const free = Object.keys(offerRules[type]).filter((name) => !reviewedMembers.includes(name));
    return fieldsOf(offerRules[type], reviewedMembers, free);
  }
  return fieldsOf(offerRules[type], reviewedOwn, freeOwn);
}

function fieldsOf(rules: FieldRules, reviewed: readonly string[], free: readonly string[]): UpdatableFields {
  const pick = (names: readonly string[], review: boolean) =>
    names.flatMap((name) => {
      const rule = rules[name];
      return rule ? [[name, { rule, review }] as const] : [];
    });
  return Object.fromEntries([...pick(reviewed, true), ...pick(free, false)]);
}
