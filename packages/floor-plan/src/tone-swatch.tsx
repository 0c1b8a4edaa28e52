import type { PlanTone } from './plan.ts';
import { toneColour, tonePatterns } from './tone.ts';

/** The hatch of a tone as an SVG pattern; `size` is its width in the units of the drawing. */
export function TonePattern({ id, tone, size }: { id: string; tone: PlanTone; size: number }) {
  const cross = tonePatterns[tone] === 'cross';
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path
        d={cross ? `M0 0V${size}M0 0H${size}` : `M0 0V${size}`}
        style={{ stroke: toneColour(tone, 'line') }}
        strokeWidth={size * 0.36}
        strokeOpacity={cross ? 0.3 : 0.38}
      />
    </pattern>
  );
}

export function isHatched(tone: PlanTone): boolean {
  return tonePatterns[tone] === 'hatch' || tonePatterns[tone] === 'cross';
}

/** A stand in small, for a legend. `id` keeps its pattern apart from others on the page. */
export function ToneSwatch({ tone, id }: { readonly tone: PlanTone; readonly id: string }) {
  const pattern = tonePatterns[tone];
  const colour = { fill: toneColour(tone, 'fill'), stroke: toneColour(tone, 'line') };
  const box = { x: 0.5, y: 0.5, width: 21, height: 15, rx: 2.5 };
  return (
    <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      {isHatched(tone) && <TonePattern id={id} tone={tone} size={5} />}
      <rect {...box} style={colour} strokeDasharray={pattern === 'dashed' ? '3 2' : undefined} />
      {isHatched(tone) && <rect {...box} fill={`url(#${id})`} />}
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
    </svg>
  );
}
