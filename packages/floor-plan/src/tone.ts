import type { PlanTone } from './plan.ts';

export type ToneColours = { readonly fill: string; readonly line: string; readonly text: string };

/** The mark that tells a tone without its colour. Tones that share `plain` differ in lightness. */
export type TonePattern = 'plain' | 'dashed' | 'bar' | 'double' | TilePattern;

/** Patterns that fill the stand with lines, as they repeat. */
export const tilePatterns = ['hatch', 'back', 'cross', 'rows', 'columns', 'grid', 'dots'] as const;

export type TilePattern = (typeof tilePatterns)[number];

export const tonePatterns = {
  draft: 'dashed',
  available: 'plain',
  held: 'hatch',
  assigned: 'bar',
  confirmed: 'plain',
  blocked: 'cross',
  mine: 'double',
  muted: 'plain',
  group1: 'plain',
  group2: 'hatch',
  group3: 'dots',
  group4: 'back',
  group5: 'rows',
  group6: 'grid',
  group7: 'columns',
  group8: 'cross',
  step1: 'plain',
  step2: 'plain',
  step3: 'plain',
  step4: 'plain',
  step5: 'plain',
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
  group1: { fill: '#cfe5f7', line: '#2474a8', text: '#08304d' },
  group2: { fill: '#fbe0b5', line: '#a86a00', text: '#5a3800' },
  group3: { fill: '#c4ecd9', line: '#1c8a67', text: '#0d4a37' },
  group4: { fill: '#f3d3e6', line: '#a54b85', text: '#55183f' },
  group5: { fill: '#f7f1b0', line: '#857a00', text: '#443e00' },
  group6: { fill: '#fbd3c4', line: '#b8501f', text: '#5e2208' },
  group7: { fill: '#c9eef5', line: '#17809a', text: '#073d4b' },
  group8: { fill: '#ddd8f3', line: '#6a5bb0', text: '#2c2160' },
  step1: { fill: '#c8e7e3', line: '#5a8a88', text: '#163c3b' },
  step2: { fill: '#9bd0c9', line: '#3f8481', text: '#123a39' },
  step3: { fill: '#6fb5ae', line: '#2b7572', text: '#062b2a' },
  step4: { fill: '#3f948e', line: '#1d6461', text: '#04211f' },
  step5: { fill: '#12706c', line: '#0a4f4c', text: '#ffffff' },
} as const satisfies Record<PlanTone, ToneColours>;

/** How dark the lines of a pattern are; two directions lay twice the ink. */
export function opacityOfTile(pattern: TilePattern): number {
  if (pattern === 'dots') return 0.55;
  return pattern === 'cross' || pattern === 'grid' ? 0.3 : 0.38;
}

export function tileOfTone(tone: PlanTone): TilePattern | null {
  const pattern: TonePattern = tonePatterns[tone];
  return (tilePatterns as readonly string[]).includes(pattern) ? (pattern as TilePattern) : null;
}

/** For a style attribute: the page's colour, or the light one where there is no style sheet. */
export function toneColour(tone: PlanTone, part: keyof ToneColours): string {
  return `var(--foyer-plan-${tone}-${part}, ${toneFallbacks[tone][part]})`;
}
