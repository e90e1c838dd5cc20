const names = [
  'MOBILE',
  'SEX',
  'NAME',
  'BIRTHDAY',
  'IDCARD',
  'EMAIL',
  'LOCATION',
  'DETAIL_LOCATION',
  'EDUCATION_BACKGROUND',
  'CAREER',
  'INDUSTRY',
  'INCOME',
  'HABIT',
];

/** What WeChat's activation form can ask for by itself; documents say LOCATION or DETAIL_LOCATION. Reference §2.20. */
export const commonFieldIds: readonly string[] = names.map((name) => `USER_FORM_INFO_FLAG_${name}`);
