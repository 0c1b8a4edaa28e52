import type { Point } from '@foyer/domain/segment.ts';
import { toPlan } from '../camera.ts';
import { type CameraMotion, createCameraMotion } from './camera-motion.ts';
import { createFrame, type Frame } from './frame.ts';
import { forgetMeasures } from './measure.ts';
import { type Palette, readPalette, watchPalette } from './palette.ts';
import { createPlanPainter } from './plan-painter.ts';
import type { PlanScene } from './scene.ts';

export type SurfaceElements = {
  readonly stage: HTMLElement;
  /** Stands and floor; painted anew only where something changed. */
  readonly base: HTMLCanvasElement;
  /** Marks, previews and handles; painted with every frame. */
  readonly over: HTMLCanvasElement;
};

export type PlanSurface = {
  readonly motion: CameraMotion;
  /** Binds the surface to the page. Answers how to let go. */
  attach(elements: SurfaceElements): () => void;
  show(scene: PlanScene): void;
  /** Sets what is painted over the plan with every frame; it answers whether there was anything. */
  setOver(paint: (frame: Frame) => boolean): void;
  /** Called after every frame, for what follows the camera outside the canvas. */
  setAfter(after: () => void): void;
  /** Asks for a frame. */
  refresh(): void;
  /** Where on the plan a pointer is. */
  pointAt(event: { readonly clientX: number; readonly clientY: number }): Point;
  /** Where in the window a pointer is, in CSS pixels. */
  pixelAt(event: { readonly clientX: number; readonly clientY: number }): Point;
};

/** The drawing behind viewer and editor: canvases, colours, camera and one loop of frames. */
export function createPlanSurface(): PlanSurface {
  let elements: SurfaceElements | null = null;
  let scene: PlanScene | null = null;
  let palette: Palette | null = null;
  let paintBase: ReturnType<typeof createPlanPainter> | null = null;
  let paintOver: (frame: Frame) => boolean = () => false;
  let overPainted = false;
  let after: () => void = () => undefined;
  let ratio = 1;
  let pending = 0;

  const frame = (now: number) => {
    pending = 0;
    const moving = motion.step(now);
    const over = elements?.over.getContext('2d');
    if (scene && palette && motion.viewport.width > 0) {
      paintBase?.({ scene, palette, camera: motion.camera, ratio });
      if (over) {
        // A canvas that stays empty costs nothing to show: leave it untouched.
        if (overPainted) over.clearRect(0, 0, over.canvas.width, over.canvas.height);
        overPainted = paintOver(createFrame({ ctx: over, palette, ratio, camera: motion.camera }));
      }
    }
    after();
    if (moving) refresh();
  };
  const refresh = () => {
    if (elements) pending ||= requestAnimationFrame(frame);
  };
  const motion = createCameraMotion(refresh);

  const resize = () => {
    if (!elements) return;
    const { clientWidth: width, clientHeight: height } = elements.stage;
    ratio = Math.min(3, window.devicePixelRatio || 1);
    for (const canvas of [elements.base, elements.over]) {
      const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== w) canvas.width = w;
      if (canvas.height !== h) canvas.height = h;
    }
    motion.resize({ width, height });
    // At once: a resized canvas is empty, and an empty frame would flicker.
    if (pending) cancelAnimationFrame(pending);
    frame(performance.now());
  };
  const recolour = () => {
    if (elements) palette = readPalette(elements.stage);
    refresh();
  };
  const pixelAt: PlanSurface['pixelAt'] = ({ clientX, clientY }) => {
    const box = elements?.stage.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  };

  return {
    motion,
    attach(given) {
      elements = given;
      const ctx = given.base.getContext('2d', { alpha: false });
      paintBase = ctx ? createPlanPainter(ctx) : null;
      recolour();
      const stops = [watchPalette(recolour), watchSize(given.stage, resize), watchFonts(recolour)];
      resize();
      return () => {
        for (const stop of stops) stop();
        if (pending) cancelAnimationFrame(pending);
        pending = 0;
        elements = null;
      };
    },
    show(next) {
      const before = scene;
      scene = next;
      if (!before || !sameHall(before, next)) motion.showHall(next.ground);
      refresh();
    },
    setOver(paint) {
      paintOver = paint;
      refresh();
    },
    setAfter(call) {
      after = call;
      refresh();
    },
    refresh,
    pointAt: (event) => toPlan(motion.camera, pixelAt(event)),
    pixelAt,
  };
}

function sameHall({ hall, ground }: PlanScene, next: PlanScene): boolean {
  return (
    hall.hallId === next.hall.hallId &&
    ground.right === next.ground.right &&
    ground.bottom === next.ground.bottom
  );
}

function watchSize(stage: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(stage);
  return () => observer.disconnect();
}

function watchFonts(changed: () => void): () => void {
  const arrived = () => {
    forgetMeasures();
    changed();
  };
  document.fonts?.addEventListener('loadingdone', arrived);
  return () => document.fonts?.removeEventListener('loadingdone', arrived);
}
