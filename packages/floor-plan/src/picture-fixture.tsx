import type { Bounds } from '@foyer/domain/polygon.ts';
import { bounds, centre } from '@foyer/domain/polygon.ts';
import { type FixtureKind, isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { doorSide, type Side, sideTurns } from './door-side.ts';
import { labelBox } from './label-box.ts';
import type { PlanFixture } from './plan.ts';
import { pointRadius, pointSymbols } from './point-symbol.ts';

const fills: Record<FixtureKind, string> = {
  wall: 'var(--foyer-plan-wall, #4a5554)',
  exit: 'var(--foyer-plan-exit, #0a7a4a)',
  entrance: 'var(--foyer-accent-text, #0b6b6b)',
  aisle: 'var(--foyer-plan-fixture, #eceff0)',
  stage: 'var(--foyer-plan-fixture, #eceff0)',
  obstacle: 'var(--foyer-plan-fixture-line, #c0c8c8)',
  catering: 'var(--foyer-plan-fixture, #eceff0)',
  power: 'var(--foyer-text, #16201f)',
  network: 'var(--foyer-text, #16201f)',
};
const muted = 'var(--foyer-text-muted, #566160)';

type Props = { readonly fixture: PlanFixture; readonly hall: Bounds; readonly scale: number };

export function PictureFixture({ fixture, hall, scale }: Props) {
  const box = bounds(fixture.polygon);
  if (isPoint(fixture.kind)) return <PicturePoint kind={fixture.kind} {...{ box, scale }} />;
  const side = doorSide(fixture, box, hall);
  const points = fixture.polygon.map(({ x, y }) => `${x * scale},${y * scale}`).join(' ');
  const size = 11;
  const inside = labelBox(fixture.polygon);
  const fits = (inside.right - inside.left) * scale > (fixture.caption?.length ?? 0) * size * 0.6;
  const tall = (inside.bottom - inside.top) * scale > size * 1.4;
  const at = side ? outside(box, side, scale) : centre(scaled(inside, scale));
  return (
    <g>
      <polygon
        points={points}
        style={{ fill: fills[fixture.kind], stroke: 'var(--foyer-plan-fixture-line, #c0c8c8)' }}
        strokeWidth={fixture.kind === 'stage' || fixture.kind === 'catering' ? 1 : 0}
      />
      {fixture.caption && (side || (fits && tall)) && (
        <text
          transform={`translate(${at.x} ${at.y}) rotate(${side ? sideTurns[side] : 0})`}
          dy={size * 0.35}
          fontSize={size}
          fontWeight="500"
          style={{ fill: side ? fills[fixture.kind] : muted }}
        >
          {fixture.caption}
        </text>
      )}
    </g>
  );
}

type PointProps = { readonly kind: FixtureKind; readonly box: Bounds; readonly scale: number };

function PicturePoint({ kind, box, scale }: PointProps) {
  const { x, y } = centre(scaled(box, scale));
  const radius = pointRadius(Math.min(box.right - box.left, box.bottom - box.top), scale);
  if (radius === 0) return <circle cx={x} cy={y} r="2" style={{ fill: muted }} />;
  return (
    <g transform={`translate(${x} ${y}) scale(${radius / 10})`}>
      <circle r="10" style={{ fill: 'var(--foyer-surface-raised, #ffffff)', stroke: muted }} />
      <path d={pointSymbols[kind]} fill="none" strokeWidth="1.6" style={{ stroke: fills[kind] }} />
    </g>
  );
}

function scaled({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

function outside(box: Bounds, side: Side, scale: number) {
  const { left, top, right, bottom } = scaled(box, scale);
  const { x, y } = centre({ left, top, right, bottom });
  const away = 12;
  if (side === 'left') return { x: left - away, y };
  if (side === 'right') return { x: right + away, y };
  return side === 'top' ? { x, y: top - away } : { x, y: bottom + away };
}
