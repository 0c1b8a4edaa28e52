import { type AccentScale, darkTextShade, filledShade, tintShade } from './accent.ts';

/** The accent tokens of `tokens.css` for a light page, from a scale. */
export function lightAccentVariables(scale: AccentScale): Record<string, string> {
  return {
    '--foyer-accent': scale[filledShade],
    '--foyer-accent-hover': scale[8],
    '--foyer-accent-text': scale[filledShade],
    '--foyer-accent-soft': scale[tintShade],
    '--foyer-accent-line': scale[3],
    '--foyer-focus': scale[filledShade],
  };
}

/** The accent tokens of `tokens.css` for a dark page, from a scale. */
export function darkAccentVariables(scale: AccentScale): Record<string, string> {
  return {
    '--foyer-accent': scale[filledShade],
    '--foyer-accent-hover': scale[8],
    '--foyer-accent-text': scale[darkTextShade],
    '--foyer-accent-soft': `color-mix(in srgb, ${scale[filledShade]} 28%, #101414)`,
    '--foyer-accent-line': scale[8],
    '--foyer-focus': scale[darkTextShade],
  };
}
