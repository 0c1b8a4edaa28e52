import { describe, expect, it } from 'vitest';
import { contrast } from './theme/colour.ts';
import css from './tokens.css?raw';

function propertiesAfter(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf('{', css.indexOf(selector)), css.length).split('}')[0] ?? '';
  const pairs = [...block.matchAll(/(--foyer-[\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}

const light = propertiesAfter(':root {');
const darkByDevice = propertiesAfter(':root:not([data-theme]');
const dark = propertiesAfter(':root[data-mantine-color-scheme="dark"]');

const surfaces = ['surface', 'surface-raised', 'surface-subtle', 'surface-hover'];
const texts = ['text', 'text-muted', 'accent-text'];
const tones = ['draft', 'organiser', 'exhibitor', 'done', 'refused', 'published'];

describe('tokens', () => {
  it('has one dark palette, whoever asks for it', () => {
    expect(Object.keys(dark).length).toBeGreaterThan(25);
    expect(darkByDevice).toEqual(dark);
  });

  describe.each([
    ['light', light],
    ['dark', dark],
  ])('in %s', (_scheme, tokens) => {
    const of = (name: string) => tokens[`--foyer-${name}`] ?? '';

    it.each(surfaces.flatMap((surface) => texts.map((text) => [text, surface])))(
      '%s reads on %s',
      (text, surface) =>
        expect(contrast(of(text ?? ''), of(surface ?? ''))).toBeGreaterThanOrEqual(4.5),
    );

    it.each(tones)('the %s tone reads on its own ground', (tone) =>
      expect(contrast(of(`tone-${tone}`), of(`tone-${tone}-soft`))).toBeGreaterThanOrEqual(4.5),
    );

    it('white reads on the accent, also under the pointer', () => {
      expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of('on-accent'), of('accent-hover'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of('accent-text'), of('accent-soft'))).toBeGreaterThanOrEqual(4.5);
    });

    it('the edge of a field and the focus ring stand out', () => {
      expect(contrast(of('line-field'), of('surface'))).toBeGreaterThanOrEqual(3);
      expect(contrast(of('focus'), of('surface'))).toBeGreaterThanOrEqual(3);
    });
  });
});
