import type { Point } from '@foyer/domain/segment.ts';

export type OutlineOptions = {
  readonly pointAt: (event: PointerEvent) => Point;
  /** How many corners there are; none while nothing has been begun. */
  readonly corners: () => number;
  readonly hover: (at: Point, free: boolean) => void;
  readonly back: () => void;
  readonly close: () => void;
  readonly cancel: () => void;
};

/** Corner by corner: each click sets one; Enter closes, Backspace takes one back, Escape all. */
export function listenToOutline(target: HTMLElement, options: OutlineOptions): () => void {
  const move = (event: PointerEvent) => {
    if (options.corners() > 0) options.hover(options.pointAt(event), event.altKey);
  };
  const key = (event: KeyboardEvent) => {
    if (options.corners() === 0) return;
    const act = { Enter: options.close, Backspace: options.back, Escape: options.cancel }[
      event.key
    ];
    if (!act) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    act();
  };
  target.addEventListener('pointermove', move);
  document.addEventListener('keydown', key, true);
  return () => {
    target.removeEventListener('pointermove', move);
    document.removeEventListener('keydown', key, true);
  };
}
