/** Those that seed 003 does not know. */
export const laterColors: readonly string[] = ['Color081', 'Color082', 'Color101', 'Color102'];

/** Colours a card may have, by name; reference §2.2. */
export const cardColors: Readonly<Record<string, string>> = {
  Color010: '#63b359',
  Color020: '#2c9f67',
  Color030: '#509fc9',
  Color040: '#5885cf',
  Color050: '#9062c0',
  Color060: '#d09a45',
  Color070: '#e4b138',
  Color080: '#ee903c',
  Color081: '#f08500',
  Color082: '#a9d92d',
  Color090: '#dd6549',
  Color100: '#cc463d',
  Color101: '#cf3e36',
  Color102: '#5E6671',
};
