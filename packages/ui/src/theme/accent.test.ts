import { describe, expect, it } from 'vitest';
import {
  accentScale,
  darkestSurfaces,
  darkTextShade,
  filledShade,
  foyerAccent,
  lightestSurfaces,
  tintShade,
} from './accent.ts';
import { contrast } from './colour.ts';

// Brand colours that organisers really bring, from the harmless to the glaring.
const colours = [
  foyerAccent,
  '#000000',
  '#ffffff',
  '#ffff00',
  '#00ff00',
  '#ff0000',
  '#0000ff',
  '#ff00ff',
  '#808080',
  '#ffd500',
  '#e30613',
  '#0055a4',
  '#7ab800',
  '#f39200',
  '#c8b6ff',
  '#06c',
];

describe('accentScale', () => {
  it.each(colours)('makes %s readable under white text and on every light surface', (colour) => {
    const scale = accentScale(colour);
    const shade = scale[filledShade];
    for (const surface of [...lightestSurfaces, scale[tintShade]])
      expect(contrast(shade, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(colours)('makes %s readable on every dark surface', (colour) => {
    const shade = accentScale(colour)[darkTextShade];
    for (const surface of darkestSurfaces)
      expect(contrast(shade, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(colours)('goes from light to dark without a step back for %s', (colour) => {
    const onWhite = accentScale(colour).map((shade) => contrast(shade, '#ffffff'));
    expect(onWhite).toEqual([...onWhite].sort((a, b) => a - b));
  });

  it('keeps a colour that already reads well', () => {
    expect(accentScale('#0b6b6b')[filledShade]).toBe('#0b6b6b');
  });

  it('falls back to teal for what is no colour', () => {
    expect(accentScale('rot')).toEqual(accentScale(foyerAccent));
  });
});
