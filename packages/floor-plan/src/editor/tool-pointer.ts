import { asRectangle } from '@foyer/domain/polygon.ts';
import type { Point } from '@foyer/domain/segment.ts';
import { distance } from '@foyer/domain/segment.ts';
import type { FixtureKind } from '@foyer/domain/stand/fixture-kind.ts';
import { toScreen } from '../camera.ts';
import { standAt } from '../canvas/hit.ts';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';
import type { Gesture } from './editor-gesture.ts';
import type { DrawnStand } from './plan-change.ts';
import type { PlanTool } from './plan-tool.ts';
import { type Handle, handlePoint, handles } from './resizing.ts';

export type ToolOptions = {
  readonly surface: PlanSurface;
  readonly scene: () => PlanScene;
  readonly tool: () => PlanTool;
  readonly rowCount: () => number;
  /** What the tool for everything but stands draws. */
  readonly fixtureKind: () => FixtureKind;
  /** The selected stands that may be changed. */
  readonly movable: () => readonly DrawnStand[];
  /** Takes a stand in hand, alone unless it is selected; answers all that move with it. */
  readonly grab: (standId: string) => readonly DrawnStand[];
  /** `add` turns the stand's own selection over and keeps the others. */
  readonly select: (standId: string | null, add: boolean) => void;
  readonly edit: (standId: string) => void;
  readonly hover: (standId: string | null) => void;
  readonly begin: (gesture: Gesture) => void;
  /** `free` while the Alt key is held. */
  readonly update: (to: Point, free: boolean) => void;
  /** `add` while the shift key is held. */
  readonly finish: (add: boolean) => void;
  readonly cancel: () => void;
  /** A click that draws: a corner of an outline, or a point. */
  readonly place: (at: Point, free: boolean) => void;
  readonly isOutlining: () => boolean;
};

/** In CSS pixels: less is a click, more is a drag. */
const STILL = 4;

type Press = { readonly at: Point; readonly pixel: Point; readonly gesture: Gesture | null };

/** The editor's pointer: draws, moves, resizes, selects. Answers how to stop listening. */
export function listenToTools(target: HTMLElement, options: ToolOptions): () => void {
  const { surface } = options;
  let press: Press | null = null;
  let panning: Point | null = null;
  let dragging = false;

  const down = (event: PointerEvent) => {
    surface.motion.rest();
    if (event.button === 1) {
      event.preventDefault();
      panning = { x: event.clientX, y: event.clientY };
      target.setPointerCapture(event.pointerId);
    }
    if (event.button !== 0 || !event.isPrimary) return;
    const at = surface.pointAt(event);
    press = { at, pixel: surface.pixelAt(event), gesture: gestureAt(event, at, options) };
  };
  const move = (event: PointerEvent) => {
    if (panning) {
      surface.motion.pan(event.clientX - panning.x, event.clientY - panning.y);
      panning = { x: event.clientX, y: event.clientY };
      return;
    }
    if (!press) return point(event, target, options);
    if (!event.isPrimary) return;
    if (!dragging) {
      if (!press.gesture || distance(press.pixel, surface.pixelAt(event)) < STILL) return;
      dragging = true;
      target.setPointerCapture(event.pointerId);
      options.hover(null);
      options.begin(press.gesture);
    }
    options.update(surface.pointAt(event), event.altKey);
  };
  const up = (event: PointerEvent) => {
    panning = null;
    if (dragging) options.finish(event.shiftKey);
    else if (press) click(event, options);
    press = null;
    dragging = false;
  };
  const stop = () => {
    if (dragging) options.cancel();
    press = null;
    panning = null;
    dragging = false;
  };
  const fingers = (event: TouchEvent) => {
    // The second finger makes it a pinch.
    if (event.touches.length > 1) stop();
  };
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dragging) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    stop();
  };
  const twice = (event: MouseEvent) => {
    const stand = standAt(options.scene(), surface.pointAt(event));
    if (stand && options.tool() === 'select') options.edit(stand.stand.standId);
  };
  const leave = () => options.hover(null);
  const listeners: [string, (event: never) => void][] = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', stop],
    ['pointerleave', leave],
    ['touchstart', fingers],
    ['dblclick', twice],
  ];
  for (const [name, call] of listeners) target.addEventListener(name, call as EventListener);
  document.addEventListener('keydown', escaped, true);
  return () => {
    for (const [name, call] of listeners) target.removeEventListener(name, call as EventListener);
    document.removeEventListener('keydown', escaped, true);
  };
}

/** What a drag beginning here would do. */
function gestureAt(event: PointerEvent, from: Point, options: ToolOptions): Gesture | null {
  const tool = options.tool();
  if (options.isOutlining()) return null;
  if (tool === 'stand') return { kind: 'draw', from };
  if (tool === 'fixture') return { kind: 'draw', from, fixture: options.fixtureKind() };
  if (tool === 'row') return { kind: 'row', from, count: options.rowCount() };
  const held = handleAt(event, options);
  if (held) return held;
  const stand = standAt(options.scene(), from)?.stand;
  if (!stand) return { kind: 'frame', from };
  if (event.shiftKey) return null;
  const stands = options.grab(stand.standId);
  return stands.length > 0 ? { kind: 'move', from, stands } : null;
}

type HeldHandle = Extract<Gesture, { kind: 'resize' | 'corner' }>;

function click(event: PointerEvent, options: ToolOptions): void {
  const tool = options.tool();
  if (tool === 'stand' || tool === 'fixture') {
    options.place(options.surface.pointAt(event), event.altKey);
    return;
  }
  if (tool !== 'select') return;
  const stand = standAt(options.scene(), options.surface.pointAt(event))?.stand;
  if (stand || !event.shiftKey) options.select(stand?.standId ?? null, event.shiftKey);
}

/** A rectangle is taken by its sides and corners, any other outline by its corners. */
function handleAt(event: PointerEvent, options: ToolOptions): HeldHandle | null {
  const stands = options.movable();
  const [stand] = stands;
  if (!stand || stands.length !== 1) return null;
  const box = asRectangle(stand.polygon);
  const reach = event.pointerType === 'touch' ? 18 : 8;
  const { camera } = options.surface.motion;
  const pixel = options.surface.pixelAt(event);
  const gap = (point: Point) => distance(pixel, toScreen(camera, point));
  const held: HeldHandle[] = box
    ? handles.map((handle) => ({ kind: 'resize', stand, handle }))
    : stand.polygon.map((_, at) => ({ kind: 'corner', stand, at }));
  const points = box ? handles.map((handle) => handlePoint(box, handle)) : stand.polygon;
  const nearest = held
    .map((handle, i) => ({ handle, gap: gap(points[i] ?? { x: 0, y: 0 }) }))
    .sort((a, b) => a.gap - b.gap)[0];
  return nearest && nearest.gap <= reach ? nearest.handle : null;
}

const cursors: Record<Handle, string> = {
  n: 'ns-resize',
  s: 'ns-resize',
  e: 'ew-resize',
  w: 'ew-resize',
  ne: 'nesw-resize',
  sw: 'nesw-resize',
  nw: 'nwse-resize',
  se: 'nwse-resize',
};

const cursorOf = (held: HeldHandle) =>
  held.kind === 'resize' ? cursors[held.handle] : 'crosshair';

function point(event: PointerEvent, target: HTMLElement, options: ToolOptions): void {
  if (event.pointerType === 'touch') return;
  if (options.tool() !== 'select') {
    target.style.cursor = 'crosshair';
    options.hover(null);
    return;
  }
  const handle = handleAt(event, options);
  const stand = standAt(options.scene(), options.surface.pointAt(event));
  target.style.cursor = handle ? cursorOf(handle) : stand ? 'move' : 'default';
  options.hover(stand?.stand.standId ?? null);
}
