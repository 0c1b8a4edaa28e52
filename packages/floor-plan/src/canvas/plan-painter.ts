import type { Bounds } from '@foyer/domain/polygon.ts';
import type { Camera } from '../camera.ts';
import { createFrame, type Frame, frameOfStrip, toPixels } from './frame.ts';
import { paintBackground } from './paint-background.ts';
import { paintFixtureCaptions, paintFixtures } from './paint-fixtures.ts';
import { paintFloor } from './paint-floor.ts';
import { paintLabels } from './paint-labels.ts';
import { paintPoints } from './paint-points.ts';
import { paintStands } from './paint-stands.ts';
import type { Palette } from './palette.ts';
import type { PlanScene } from './scene.ts';
import { changedStands } from './scene-change.ts';

export type Painted = {
  readonly scene: PlanScene;
  readonly palette: Palette;
  readonly camera: Camera;
  readonly ratio: number;
};

/**
 * Paints the plan. While the plan is only panned, what is already there is shifted by whole pixels
 * and just the strips that came into view are painted; where only some stands look different, just
 * these. So 10,000 stands cost as little as 60.
 */
export function createPlanPainter(ctx: CanvasRenderingContext2D): (now: Painted) => void {
  let last: (Painted & { frame: Frame; width: number; height: number }) | null = null;
  return (now) => {
    const { width, height } = ctx.canvas;
    const frame = createFrame({ ctx, ...now });
    const before = last;
    last = { ...now, frame, width, height };
    const isSameView =
      before?.palette === now.palette &&
      before.frame.scale === frame.scale &&
      before.width === width &&
      before.height === height;
    if (!before || !isSameView) return paintAll(frame, now.scene);
    const dx = frame.originX - before.frame.originX;
    const dy = frame.originY - before.frame.originY;
    if (before.scene !== now.scene) {
      const changed = changedStands(before.scene, now.scene);
      if (changed === null || dx !== 0 || dy !== 0) return paintAll(frame, now.scene);
      for (const { bounds } of changed) paintPart(frame, now.scene, around(frame, bounds));
      return;
    }
    if (dx === 0 && dy === 0) return;
    if (Math.abs(dx) >= width || Math.abs(dy) >= height) paintAll(frame, now.scene);
    else shift(frame, now.scene, [dx, dy]);
  };
}

/** In CSS pixels: lines around a stand lie partly outside of it. */
const EDGE = 4;

function around(frame: Frame, bounds: Bounds): Bounds {
  const box = toPixels(frame, bounds);
  const edge = Math.ceil(EDGE * frame.ratio);
  return {
    left: box.left - edge,
    top: box.top - edge,
    right: box.right + edge,
    bottom: box.bottom + edge,
  };
}

function shift(frame: Frame, scene: PlanScene, [dx, dy]: [number, number]): void {
  const { ctx } = frame;
  const { width, height } = ctx.canvas;
  ctx.drawImage(ctx.canvas, dx, dy);
  const beside = dx > 0 ? [0, dx] : [width + dx, width];
  const across = dy > 0 ? [0, dy] : [height + dy, height];
  paintPart(frame, scene, { left: beside[0] ?? 0, right: beside[1] ?? 0, top: 0, bottom: height });
  paintPart(frame, scene, { left: 0, right: width, top: across[0] ?? 0, bottom: across[1] ?? 0 });
}

function paintPart(frame: Frame, scene: PlanScene, part: Bounds): void {
  const { ctx } = frame;
  const [width, height] = [part.right - part.left, part.bottom - part.top];
  if (width === 0 || height === 0) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(part.left, part.top, width, height);
  ctx.clip();
  paintAll(frameOfStrip(frame, part), scene);
  ctx.restore();
}

function paintAll(frame: Frame, scene: PlanScene): void {
  const stands = scene.index.within(frame.seen);
  paintFloor(frame, scene.ground);
  if (scene.background) paintBackground(frame, scene.background);
  paintFixtures(frame, scene);
  paintStands(frame, stands);
  paintLabels(frame, stands);
  paintFixtureCaptions(frame, scene);
  paintPoints(frame, scene);
}
