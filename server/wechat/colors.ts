/** WeChat's names for a card's colour, as getcolors answers them (reference §2.2). */
const colors: Readonly<Record<string, string>> = {
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
  Color102: '#5e6671',
};

const GREY = '#5e6671';

/** `#rrggbb`: card/get answers a hex value, whatever name the card was made with. */
export function hexOf(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : (colors[color] ?? GREY);
}
