import { bounds, boundsOfHall, centre } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { useId } from 'react';
import { guessWidth } from './guess-width.ts';
import { labelBox } from './label-box.ts';
import { layoutLabel } from './label-layout.ts';
import { placeLabel } from './label-place.ts';
import { PictureFixture } from './picture-fixture.tsx';
import { type PlanFixture, type PlanHall, type PlanStand, planTones } from './plan.ts';
import { toneColour, tonePatterns } from './tone.ts';
import { isTiled, TonePattern } from './tone-swatch.tsx';

export type FloorPlanPictureProps = {
  readonly hall: PlanHall;
  readonly stands: readonly PlanStand[];
  readonly fixtures?: readonly PlanFixture[] | undefined;
  /** What the picture shows, in words. */
  readonly label: string;
  /** In CSS pixels: how wide it will be shown or printed, which decides about the labels. */
  readonly width?: number | undefined;
};

/** Room around the hall for the names of its doors, in CSS pixels. */
const MARGIN = 24;

/** The plan as SVG, for a page made on the server and for print. Nothing in it can be operated. */
export function FloorPlanPicture(props: FloorPlanPictureProps) {
  const { hall, stands, fixtures = [], label, width = 960 } = props;
  const uid = useId();
  const scale = (width - 2 * MARGIN) / hall.widthMetres;
  const height = hall.depthMetres * scale + 2 * MARGIN;
  // Sockets lie in the floor of stands.
  const points = fixtures.filter(({ kind }) => isPoint(kind));
  const below = fixtures.filter(({ kind }) => !isPoint(kind));
  const drawn = (fixture: PlanFixture) => (
    <PictureFixture key={fixture.fixtureId} {...{ fixture, scale }} hall={boundsOfHall(hall)} />
  );
  const tiled = planTones.filter(
    (tone) => isTiled(tone) && stands.some((stand) => stand.tone === tone),
  );
  return (
    <svg
      className="foyer-plan-picture"
      viewBox={`${-MARGIN} ${-MARGIN} ${width} ${round(height)}`}
      role="img"
      aria-label={label}
      fontFamily="Inter Variable, Inter, system-ui, sans-serif"
      textAnchor="middle"
    >
      {tiled.map((tone) => (
        <TonePattern key={tone} id={`${uid}${tone}`} tone={tone} size={5.7} />
      ))}
      <rect
        width={round(hall.widthMetres * scale)}
        height={round(hall.depthMetres * scale)}
        style={{
          fill: 'var(--foyer-plan-floor, #ffffff)',
          stroke: 'var(--foyer-plan-edge, #8d9796)',
        }}
        strokeWidth="1.5"
      />
      {below.map(drawn)}
      {stands.map((stand) => (
        <PictureStand key={stand.standId} {...{ stand, scale, uid }} />
      ))}
      {points.map(drawn)}
    </svg>
  );
}

type StandProps = { readonly stand: PlanStand; readonly scale: number; readonly uid: string };

function PictureStand({ stand, scale, uid }: StandProps) {
  const { tone, polygon } = stand;
  // A hair of floor between neighbours, as on the screen.
  const points = pointsOf(shrunk(polygon, 1 / scale), scale);
  const { left, right, bottom } = bounds(polygon);
  const line = toneColour(tone, 'line');
  const pattern = tonePatterns[tone];
  return (
    <g>
      <polygon
        points={points}
        style={{ fill: toneColour(tone, 'fill'), stroke: line }}
        strokeDasharray={pattern === 'dashed' ? '4 3' : undefined}
      />
      {isTiled(tone) && <polygon points={points} fill={`url(#${uid}${tone})`} />}
      {pattern === 'bar' && (
        <path
          d={`M${round(left * scale + 1)} ${round(bottom * scale - 2)}H${round(right * scale - 1)}`}
          style={{ stroke: line }}
          strokeWidth="3"
        />
      )}
      {pattern === 'double' && (
        <polygon
          points={pointsOf(shrunk(polygon, 4 / scale), scale)}
          fill="none"
          style={{ stroke: toneColour(tone, 'text') }}
        />
      )}
      <PictureLabel stand={stand} scale={scale} />
    </g>
  );
}

function PictureLabel({ stand, scale }: Omit<StandProps, 'uid'>) {
  const box = labelBox(stand.polygon);
  const room = { width: (box.right - box.left) * scale, height: (box.bottom - box.top) * scale };
  const layout = layoutLabel(stand, room, guessWidth);
  if (!layout) return null;
  const middle = centre(box);
  const [x, y] = [middle.x * scale, middle.y * scale];
  const { number, captions, mark } = placeLabel(stand, layout, guessWidth);
  const [ink, fill] = [toneColour(stand.tone, 'text'), toneColour(stand.tone, 'fill')];
  const halo = isTiled(stand.tone) ? { paintOrder: 'stroke', stroke: fill, strokeWidth: 4 } : {};
  const style = { fill: ink, ...halo };
  return (
    <>
      {mark && (
        <rect
          {...{ x: round(x + mark.left), y: round(y + mark.top), rx: 2, style: { fill: ink } }}
          {...{ width: mark.width, height: mark.height }}
        />
      )}
      {mark && (
        <text
          {...{ x: round(x + mark.x), y: round(y + mark.y), fontSize: mark.size }}
          {...{ fontWeight: 600, style: { fill } }}
        >
          {mark.text}
        </text>
      )}
      {number && (
        <text
          {...{ x: round(x + number.x), y: round(y + number.y), style }}
          {...{ fontSize: number.size, fontWeight: 600 }}
        >
          {number.text}
        </text>
      )}
      {captions.map((line) => (
        <text
          key={line.text}
          {...{ x: round(x + line.x), y: round(y + line.y), style, fontSize: line.size }}
        >
          {line.text}
        </text>
      ))}
    </>
  );
}

function pointsOf(polygon: readonly Point[], scale: number): string {
  return polygon.map(({ x, y }) => `${round(x * scale)},${round(y * scale)}`).join(' ');
}

function shrunk(polygon: readonly Point[], by: number): Point[] {
  const { left, top, right, bottom } = bounds(polygon);
  const { x: cx, y: cy } = centre({ left, top, right, bottom });
  const factor = (size: number) => Math.max(0, (size - 2 * by) / size);
  return polygon.map(({ x, y }) => ({
    x: cx + (x - cx) * factor(right - left),
    y: cy + (y - cy) * factor(bottom - top),
  }));
}

/** Short numbers: a hall of 2,000 stands is a long document otherwise. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
