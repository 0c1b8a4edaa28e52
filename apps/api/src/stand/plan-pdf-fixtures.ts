import { bounds, boundsOfHall, centre } from '@foyer/domain/polygon.ts';
import { type FixtureKind, isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { doorSide, type Side, sideTurns } from '@foyer/floor-plan/door-side.ts';
import { labelBox } from '@foyer/floor-plan/label-box.ts';
import type { PlanFixture, PlanHall } from '@foyer/floor-plan/plan.ts';
import type { OnPage } from './plan-pdf-stands.ts';
import { colourOf, greyInk, type PlanPen } from './plan-pen.ts';

/** As the picture on the screen, in light. */
const fills: Record<FixtureKind, string> = {
  wall: '#4a5554',
  exit: '#0a7a4a',
  entrance: '#0b6b6b',
  aisle: '#f4f6f6',
  stage: '#eceff0',
  obstacle: '#c0c8c8',
  catering: '#eceff0',
  power: '#16201f',
  network: '#16201f',
};
const edge = colourOf('#c0c8c8');

export function drawFixture(pen: PlanPen, fixture: PlanFixture, on: OnPage & { hall: PlanHall }) {
  // Where current comes out of the floor is for those who build, not for a door.
  if (isPoint(fixture.kind)) return;
  const corners = fixture.polygon.map(on.at);
  const fill = colourOf(fills[fixture.kind]);
  pen.polygon(corners, { fill, line: edge, width: 0.5 });
  const { caption } = fixture;
  if (!caption) return;
  const side = doorSide(fixture, bounds(fixture.polygon), boundsOfHall(on.hall));
  const size = 7.5 * pen.growth;
  if (side) {
    const at = outside(bounds(corners), side, size);
    return pen.text(caption, {
      ...{ ...at, size, color: fill, align: 'middle', turn: sideTurns[side] },
    });
  }
  const box = labelBox(fixture.polygon);
  const [wide, high] = [(box.right - box.left) * on.scale, (box.bottom - box.top) * on.scale];
  const fits = Math.min(
    size,
    (wide * 0.9) / Math.max(0.1, pen.measure(caption, 'caption')),
    high * 0.7,
  );
  if (fits < 4) return;
  const { x, y } = on.at(centre(box));
  pen.text(caption, { x, y: y + fits * 0.36, size: fits, color: greyInk, align: 'middle' });
}

function outside(box: ReturnType<typeof bounds>, side: Side, size: number) {
  const { x, y } = centre(box);
  const away = size * 0.6;
  if (side === 'left') return { x: box.left - away, y };
  if (side === 'right') return { x: box.right + away, y };
  return side === 'top' ? { x, y: box.top - away } : { x, y: box.bottom + away + size * 0.7 };
}
