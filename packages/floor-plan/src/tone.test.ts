import { describe, expect, it } from 'vitest';
import css from './floor-plan-tokens.css?raw';
import { groupTones, planTones, stateTones, stepTones } from './plan.ts';
import { toneFallbacks, tonePatterns } from './tone.ts';

/** The colours of all blocks with this selector: the light ones come in two. */
function coloursOf(selector: string): Record<string, string> {
  const blocks = css.split(selector).slice(1);
  const block = blocks.map((text) => text.slice(0, text.indexOf('}'))).join('');
  const pairs = [...block.matchAll(/(--foyer-[\w-]+):\s*(#[\da-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

const light = coloursOf(':where(:root) {');
const darkByDevice = coloursOf(':where(:root:not([data-theme]');
const dark = { ...light, ...coloursOf(':where(:root[data-theme="dark"]') };

type Rgb = [number, number, number];

function linear(hex: string): Rgb {
  const byte = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [byte(1), byte(3), byte(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const times = (matrix: Rgb[], [x, y, z]: Rgb) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Rgb;

/** How eyes without one kind of cone see; Machado, Oliveira and Fernandes (2009), severity 1. */
const eyes: Record<string, Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab; distances of 0.02 are just seen, 0.05 are seen at a glance. */
function oklab(rgb: Rgb): Rgb {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map((value) => Math.cbrt(Math.max(0, value))) as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l, m, s],
  );
}

function seenApart(one: string, other: string, eye: Rgb[]): number {
  const [a, b] = [one, other].map((hex) => oklab(times(eye, linear(hex)))) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe('the style sheet', () => {
  it('has one dark palette, whoever asks for it', () => {
    expect(Object.keys(darkByDevice).length).toBeGreaterThan(40);
    expect({ ...light, ...darkByDevice }).toEqual(dark);
  });

  it('has the same light tones as the picture without a style sheet', () => {
    for (const tone of planTones) {
      const part = (name: string) => light[`--foyer-plan-${tone}-${name}`];
      const colours = { fill: part('fill'), line: part('line'), text: part('text') };
      expect(colours).toEqual(toneFallbacks[tone]);
    }
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_scheme, colours) => {
  const of = (name: string) => colours[`--foyer-plan-${name}`] ?? '';

  it.each(planTones)('the label of a %s stand reads', (tone) =>
    expect(contrast(of(`${tone}-text`), of(`${tone}-fill`))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(planTones)('the edge of a %s stand stands out from the floor', (tone) =>
    expect(contrast(of(`${tone}-line`), of('floor'))).toBeGreaterThanOrEqual(3),
  );

  it('walls, exits and the edge of the hall stand out, and fixtures can be read', () => {
    for (const name of ['wall', 'exit', 'edge'])
      expect(contrast(of(name), of('floor'))).toBeGreaterThanOrEqual(2.9);
    const text = colours['--foyer-text-muted'] ?? '';
    expect(contrast(text, of('fixture'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, of('ground'))).toBeGreaterThanOrEqual(4.5);
  });

  // What one legend shows: states, or groups, or steps, and what belongs to none of them.
  const together = [stateTones, [...groupTones, 'muted'], [...stepTones, 'muted']] as const;
  const alike = together.flatMap((tones) =>
    tones.flatMap((one, i) =>
      tones
        .slice(i + 1)
        .filter((other) => tonePatterns[one] === tonePatterns[other])
        .map((other) => [one, other] as const),
    ),
  );

  it.each(alike)('%s and %s, which share a pattern, differ for every eye', (one, other) => {
    for (const eye of Object.values(eyes))
      expect(seenApart(of(`${one}-fill`), of(`${other}-fill`), eye)).toBeGreaterThan(0.05);
  });

  it('only tones without a mark of their own share a pattern', () => {
    expect(new Set(alike.flat().map((tone) => tonePatterns[tone]))).toEqual(new Set(['plain']));
  });
});
