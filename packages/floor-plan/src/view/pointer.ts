import { standAt } from '../canvas/hit.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';

type Options = {
  readonly surface: PlanSurface;
  readonly scene: () => PlanScene;
  readonly hovered: (standId: string | null) => void;
  readonly chosen: (standId: string | null) => void;
  readonly opened: (standId: string) => void;
};

/** In CSS pixels: less is a click, more is a drag. */
const STILL = 4;
/** In CSS pixels: by how much a finger may miss a stand. */
const SLOP = 10;

/** Mouse and pen pan, point, choose and open; a finger chooses. Answers how to stop listening. */
export function listenToPointer(target: HTMLElement, options: Options): () => void {
  const { surface, scene } = options;
  let from: { x: number; y: number } | null = null;
  let dragged = false;

  const down = (event: PointerEvent) => {
    dragged = false;
    if (event.pointerType === 'touch' || event.button > 1) return;
    surface.motion.rest();
    from = { x: event.clientX, y: event.clientY };
    if (event.button === 1) event.preventDefault();
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (!from) {
      const stand = standAt(scene(), surface.pointAt(event));
      target.style.cursor = stand ? 'pointer' : '';
      return options.hovered(stand?.stand.standId ?? null);
    }
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!dragged && Math.hypot(dx, dy) < STILL) return;
    if (!dragged) {
      dragged = true;
      target.setPointerCapture(event.pointerId);
      target.style.cursor = 'grabbing';
      options.hovered(null);
    }
    surface.motion.pan(dx, dy);
    from = { x: event.clientX, y: event.clientY };
  };
  const up = () => {
    from = null;
    if (dragged) target.style.cursor = '';
  };
  const leave = () => options.hovered(null);
  const click = (event: MouseEvent) => {
    if (!dragged) options.chosen(standUnder(event, options));
  };
  const twice = (event: MouseEvent) => {
    const standId = standUnder(event, options);
    if (standId) options.opened(standId);
  };
  const listeners: [string, (event: never) => void][] = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['pointerleave', leave],
    ['click', click],
    ['dblclick', twice],
  ];
  for (const [name, call] of listeners) target.addEventListener(name, call as EventListener);
  return () => {
    for (const [name, call] of listeners) target.removeEventListener(name, call as EventListener);
  };
}

/** A screen reader clicks the stand's own element, everybody else a place on the plan. */
function standUnder(event: MouseEvent, { surface, scene }: Options): string | null {
  const named = event.target instanceof Element ? event.target.closest('[data-stand]') : null;
  if (named) return named.getAttribute('data-stand');
  const finger = 'pointerType' in event && event.pointerType === 'touch';
  const slop = finger ? SLOP / surface.motion.camera.scale : 0;
  return standAt(scene(), surface.pointAt(event), slop)?.stand.standId ?? null;
}
