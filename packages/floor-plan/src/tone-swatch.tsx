import type { PlanTone } from './plan.ts';
import { opacityOfTile, type TilePattern, tileOfTone, toneColour, tonePatterns } from './tone.ts';

/** One repeat of the lines in a square of this size; the slanted ones are turned as a whole. */
const paths: Record<TilePattern, (size: number) => string> = {
  hatch: (size) => `M0 0V${size}`,
  back: (size) => `M0 0V${size}`,
  cross: (size) => `M0 0V${size}M0 0H${size}`,
  rows: (size) => `M0 ${size / 2}H${size}`,
  columns: (size) => `M${size / 2} 0V${size}`,
  grid: (size) => `M0 ${size / 2}H${size}M${size / 2} 0V${size}`,
  dots: (size) => `M${size / 2} ${size / 2}h0`,
};
const turns: Partial<Record<TilePattern, number>> = { hatch: 45, back: -45, cross: 45 };

/** The lines of a tone as an SVG pattern; `size` is its width in the units of the drawing. */
export function TonePattern({ id, tone, size }: { id: string; tone: PlanTone; size: number }) {
  const tile = tileOfTone(tone);
  if (tile === null) return null;
  const turn = turns[tile];
  // A turned line lies on the edge of its square, half of it outside.
  const weight = turn ? 0.36 : 0.2;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={turn ? `rotate(${turn})` : undefined}
    >
      <path
        d={paths[tile](size)}
        style={{ stroke: toneColour(tone, 'line') }}
        strokeWidth={size * (tile === 'dots' ? 0.34 : weight)}
        strokeLinecap={tile === 'dots' ? 'round' : undefined}
        strokeOpacity={opacityOfTile(tile)}
      />
    </pattern>
  );
}

export function isTiled(tone: PlanTone): boolean {
  return tileOfTone(tone) !== null;
}

type SwatchProps = {
  readonly tone: PlanTone;
  /** Keeps its pattern apart from others on the page. */
  readonly id: string;
  readonly mark?: string | undefined;
};

/** A stand in small, for a legend. */
export function ToneSwatch({ tone, id, mark }: SwatchProps) {
  const pattern = tonePatterns[tone];
  const colour = { fill: toneColour(tone, 'fill'), stroke: toneColour(tone, 'line') };
  const width = mark ? 28 : 22;
  const box = { x: 0.5, y: 0.5, width: width - 1, height: 15, rx: 2.5 };
  return (
    <svg width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      {isTiled(tone) && <TonePattern id={id} tone={tone} size={5} />}
      <rect {...box} style={colour} strokeDasharray={pattern === 'dashed' ? '3 2' : undefined} />
      {isTiled(tone) && <rect {...box} fill={`url(#${id})`} />}
      {pattern === 'bar' && (
        <path d="M2 14.25H20" style={{ stroke: colour.stroke }} strokeWidth="2.5" />
      )}
      {pattern === 'double' && (
        <rect
          {...{ x: 3, y: 3, width: 16, height: 10, rx: 1 }}
          fill="none"
          style={{ stroke: toneColour(tone, 'text') }}
        />
      )}
      {mark && <SwatchMark tone={tone} mark={mark} middle={width / 2} />}
    </svg>
  );
}

type MarkProps = { readonly tone: PlanTone; readonly mark: string; readonly middle: number };

/** As on the stand: the letter on a plate of the stand's darkest colour. */
function SwatchMark({ tone, mark, middle }: MarkProps) {
  const width = mark.length * 7 + 5;
  return (
    <>
      <rect
        {...{ x: middle - width / 2, y: 2.5, width, height: 11, rx: 2 }}
        style={{ fill: toneColour(tone, 'text') }}
      />
      <text
        {...{ x: middle, y: 11.4, textAnchor: 'middle', fontSize: 9.5, fontWeight: 600 }}
        style={{ fill: toneColour(tone, 'fill') }}
      >
        {mark}
      </text>
    </>
  );
}
