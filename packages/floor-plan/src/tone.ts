import type { PlanTone } from './plan.ts';

export type ToneColours = { readonly fill: string; readonly line: string; readonly text: string };

/** The mark that tells a tone without its colour. Tones that share `plain` differ in lightness. */
export type TonePattern = 'plain' | 'dashed' | 'hatch' | 'bar' | 'cross' | 'double';

export const tonePatterns = {
  draft: 'dashed',
  available: 'plain',
  held: 'hatch',
  assigned: 'bar',
  confirmed: 'plain',
  blocked: 'cross',
  mine: 'double',
  muted: 'plain',
} as const satisfies Record<PlanTone, TonePattern>;

/**
 * The light colours, for a page without the style sheet and for print. Built on the Okabe-Ito set;
 * the same values are the light block of floor-plan-tokens.css, and tone.test.ts compares the two.
 */
export const toneFallbacks = {
  draft: { fill: '#fbfcfc', line: '#6b7675', text: '#4e5958' },
  available: { fill: '#c4ecd9', line: '#1c8a67', text: '#0d4a37' },
  held: { fill: '#fdf0d3', line: '#a86a00', text: '#5a3800' },
  assigned: { fill: '#e4f2fb', line: '#3383b5', text: '#0c3a57' },
  confirmed: { fill: '#9fcbe8', line: '#2474a8', text: '#08304d' },
  blocked: { fill: '#e4e7e7', line: '#6f7978', text: '#454f4e' },
  mine: { fill: '#8e3c78', line: '#6d2459', text: '#ffffff' },
  muted: { fill: '#f6f7f7', line: '#868f8f', text: '#566160' },
} as const satisfies Record<PlanTone, ToneColours>;

/** For a style attribute: the page's colour, or the light one where there is no style sheet. */
export function toneColour(tone: PlanTone, part: keyof ToneColours): string {
  return `var(--foyer-plan-${tone}-${part}, ${toneFallbacks[tone][part]})`;
}
