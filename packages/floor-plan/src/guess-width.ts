import type { MeasureText } from './label-layout.ts';

/** A server measures no text: these are the widths of Inter by kind of letter, with some to spare. */
export const guessWidth: MeasureText = (text, weight) => {
  const heavier = weight === 'number' ? 1.06 : 1;
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * heavier;
};

function widthOf(letter: string): number {
  if (/[ijlItfr.,:;'!|() -]/.test(letter)) return 0.36;
  if (/[mwMW@&%]/.test(letter)) return 0.86;
  return /[\p{Lu}\d]/u.test(letter) ? 0.68 : 0.58;
}
