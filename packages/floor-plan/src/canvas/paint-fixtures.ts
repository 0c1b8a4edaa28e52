import { boundsOverlap, centre } from '@foyer/domain/polygon.ts';
import { type FixtureKind, isPoint } from '@foyer/domain/stand/fixture-kind.ts';
import { doorSide, type Side, sideTurns } from '../door-side.ts';
import { labelBox } from '../label-box.ts';
import { type Frame, toPixel, toPixels, tracePolygon } from './frame.ts';
import { measureWith } from './measure.ts';
import type { Palette } from './palette.ts';
import type { PlanScene, SceneFixture } from './scene.ts';

export function paintFixtures(frame: Frame, scene: PlanScene): void {
  for (const fixture of scene.fixtures) {
    if (isPoint(fixture.kind)) continue;
    if (boundsOverlap(fixture.bounds, frame.seen)) paintFixture(frame, fixture);
  }
}

/** Doors are named outside the hall, where no stand hides it. Painted after the stands. */
export function paintFixtureCaptions(frame: Frame, scene: PlanScene): void {
  for (const fixture of scene.fixtures) {
    if (isPoint(fixture.kind)) continue;
    const side = doorSide(fixture, fixture.bounds, scene.ground);
    if (side) paintDoorCaption(frame, fixture, side);
    else paintCaptionInside(frame, fixture);
  }
}

const fills: Record<FixtureKind, (palette: Palette) => string> = {
  wall: ({ wall }) => wall,
  exit: ({ exit }) => exit,
  entrance: ({ accent }) => accent,
  aisle: ({ fixture }) => fixture,
  stage: ({ fixture }) => fixture,
  obstacle: ({ fixtureLine }) => fixtureLine,
  catering: ({ fixture }) => fixture,
  power: ({ text }) => text,
  network: ({ text }) => text,
};

function paintFixture(frame: Frame, fixture: SceneFixture): void {
  const { ctx, palette, ratio } = frame;
  tracePolygon(frame, fixture.polygon);
  ctx.fillStyle = fills[fixture.kind](palette);
  ctx.fill();
  // An aisle is floor that stays free: no edge that one would take for a wall.
  if (fixture.kind === 'wall' || fixture.kind === 'aisle' || isDoor(fixture)) return;
  ctx.lineWidth = Math.max(1, ratio);
  ctx.strokeStyle = fixture.kind === 'obstacle' ? palette.edge : palette.fixtureLine;
  ctx.stroke();
  if (fixture.kind !== 'obstacle') return;
  // Corner to corner, as architects mark what stands in the way.
  const box = toPixels(frame, labelBox(fixture.polygon));
  ctx.beginPath();
  ctx.moveTo(box.left, box.top);
  ctx.lineTo(box.right, box.bottom);
  ctx.moveTo(box.right, box.top);
  ctx.lineTo(box.left, box.bottom);
  ctx.stroke();
}

const isDoor = ({ kind }: SceneFixture) => kind === 'exit' || kind === 'entrance';

function paintDoorCaption(frame: Frame, fixture: SceneFixture, side: Side): void {
  const { ctx, palette, ratio } = frame;
  const at = toPixel(frame, centre(fixture.bounds));
  const box = toPixels(frame, fixture.bounds);
  const away = 13 * ratio;
  const x = side === 'left' ? box.left - away : side === 'right' ? box.right + away : at.x;
  const y = side === 'top' ? box.top - away : side === 'bottom' ? box.bottom + away : at.y;
  // Far out, where captions would run into each other, the coloured door has to do.
  if (frame.scale / ratio < 3.5) return;
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate((sideTurns[side] * Math.PI) / 180);
  ctx.font = `500 ${11 * ratio}px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = fills[fixture.kind](palette);
  if (fixture.caption) ctx.fillText(fixture.caption, 0, 0);
  ctx.restore();
}

function paintCaptionInside(frame: Frame, fixture: SceneFixture): void {
  if (!fixture.caption || !boundsOverlap(fixture.bounds, frame.seen)) return;
  const { ctx, palette, ratio } = frame;
  const box = toPixels(frame, labelBox(fixture.polygon));
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const upright = width >= height * 0.6;
  const [along, across] = upright ? [width, height] : [height, width];
  const size = Math.min(14, Math.max(10, (across / ratio) * 0.2)) * ratio;
  const needed = measureWith(palette.font)(fixture.caption, 'caption') * size;
  if (needed > along - 8 * ratio || size * 1.3 > across) return;
  ctx.save();
  ctx.translate((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  if (!upright) ctx.rotate(-Math.PI / 2);
  ctx.font = `500 ${size}px ${palette.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = fixture.kind === 'wall' ? palette.floor : palette.textMuted;
  ctx.fillText(fixture.caption, 0, 0);
  ctx.restore();
}
