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
  if (tool === 'stand') return { kind: 'draw', from };
  if (tool === 'fixture') return { kind: 'draw', from, fixture: options.fixtureKind() };
  if (tool === 'row') return { kind: 'row', from, count: options.rowCount() };
  const held = handleAt(event, options);
  if (held) return { kind: 'resize', ...held };
  const stand = standAt(options.scene(), from)?.stand;
  if (!stand) return { kind: 'frame', from };
  if (event.shiftKey) return null;
  const stands = options.grab(stand.standId);
  return stands.length > 0 ? { kind: 'move', from, stands } : null;
}

function click(event: PointerEvent, options: ToolOptions): void {
  if (options.tool() !== 'select') return;
  const stand = standAt(options.scene(), options.surface.pointAt(event))?.stand;
  if (stand || !event.shiftKey) options.select(stand?.standId ?? null, event.shiftKey);
}

function handleAt(event: PointerEvent, options: ToolOptions) {
  const stands = options.movable();
  const [stand] = stands;
  const box = stand && stands.length === 1 ? asRectangle(stand.polygon) : null;
  if (!stand || !box) return null;
  const reach = event.pointerType === 'touch' ? 18 : 8;
  const { camera } = options.surface.motion;
  const pixel = options.surface.pixelAt(event);
  const nearest = handles
    .map((handle) => ({ handle, gap: distance(pixel, toScreen(camera, handlePoint(box, handle))) }))
    .sort((a, b) => a.gap - b.gap)[0];
  return nearest && nearest.gap <= reach ? { stand, handle: nearest.handle } : null;
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

function point(event: PointerEvent, target: HTMLElement, options: ToolOptions): void {
  if (event.pointerType === 'touch') return;
  if (options.tool() !== 'select') {
    target.style.cursor = 'crosshair';
    options.hover(null);
    return;
  }
  const handle = handleAt(event, options)?.handle;
  const stand = standAt(options.scene(), options.surface.pointAt(event));
  target.style.cursor = handle ? cursors[handle] : stand ? 'move' : 'default';
  options.hover(stand?.stand.standId ?? null);
}
