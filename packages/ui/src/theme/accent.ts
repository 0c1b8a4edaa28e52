import { contrast, hexFromOklch, oklchFromHex } from './colour.ts';

/** Ten shades from nearly white to nearly black, in the order Mantine wants them. */
export type AccentScale = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Foyer's own accent, a deep teal; what an event gets that sets none. */
export const foyerAccent = '#0b6b6b';

/** Index of the shade that carries white text and is text on light surfaces. */
export const filledShade = 7;
/** Index of the shade that is text on dark surfaces. */
export const darkTextShade = 3;

/** Index of the tint under what is chosen on light surfaces. */
export const tintShade = 1;

/** The least favourable surfaces accent text stands on; the same values are in `tokens.css`. */
export const lightestSurfaces = ['#ffffff', '#f6f8f8', '#eef1f1'] as const;
export const darkestSurfaces = ['#101414', '#171c1c', '#1e2525'] as const;

const minimum = 4.5;
const lightnesses = [0.975, 0.945, 0.885, 0.81, 0.73, 0.64, 0.56, 0.48, 0.4, 0.31];
// Tints keep less chroma, else a strong event colour makes pastel surfaces glow.
const chromaShares = [0.16, 0.3, 0.5, 0.75, 0.95, 1, 1, 1, 0.85, 0.65];

function shadeWith(hex: string, index: number, lightness: number): string {
  const base = oklchFromHex(hex) ?? oklchFromHex(foyerAccent);
  if (!base) return foyerAccent;
  return hexFromOklch({ ...base, lightness, chroma: base.chroma * (chromaShares[index] ?? 1) });
}

const readsOn = (surfaces: readonly string[], colour: string) =>
  surfaces.every((surface) => contrast(colour, surface) >= minimum);

/**
 * A scale of the event's colour in which the shades that carry or are text pass WCAG AA:
 * hue and saturation stay the event's, lightness gives way. What is no hex colour becomes teal.
 */
export function accentScale(wished: string): AccentScale {
  const own = oklchFromHex(wished)?.lightness;
  const hex = own === undefined ? foyerAccent : wished;
  const shades = lightnesses.map((lightness, index) => shadeWith(hex, index, lightness));

  let lightness = Math.min(
    0.56,
    Math.max(0.36, own ?? oklchFromHex(foyerAccent)?.lightness ?? 0.48),
  );
  // The tint is the ground of what is chosen, with the accent as its text.
  const grounds = [...lightestSurfaces, shades[tintShade] ?? '#ffffff'];
  while (!readsOn(grounds, shadeWith(hex, filledShade, lightness))) lightness -= 0.01;
  shades[filledShade] = shadeWith(hex, filledShade, lightness);
  shades[8] = shadeWith(hex, 8, lightness - 0.06);
  shades[9] = shadeWith(hex, 9, lightness - 0.14);

  let onDark = 0.81;
  while (!readsOn(darkestSurfaces, shadeWith(hex, darkTextShade, onDark))) onDark += 0.01;
  shades[darkTextShade] = shadeWith(hex, darkTextShade, onDark);

  const [a, b, c, d, e, f, g, h, i, j] = shades as unknown as AccentScale;
  return [a, b, c, d, e, f, g, h, i, j];
}
