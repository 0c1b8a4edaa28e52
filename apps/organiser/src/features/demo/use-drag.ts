import { slotOf } from '@foyer/domain/demo/demo.rules.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { timeOf } from '@foyer/domain/demo/demo-day.rules.ts';
import { type PointerEvent as PressEvent, type RefObject, useRef } from 'react';
import { minuteAt } from './placing.ts';
import type { Hand, Placing } from './use-placing.ts';

/** How far a press has to go to be a drag and not a click. */
const threshold = 4;
const edge = 40;

type UseDrag = {
  hand: Hand;
  board: RefObject<HTMLElement | null>;
  tray: RefObject<HTMLElement | null>;
  fromHour: number;
  minuteHeight: number;
  timeZone: string;
  onRefused: (placing: Placing) => void;
  onTray: (demo: ProgrammeDemo) => void;
};

/**
 * Drags blocks with mouse and pen. A finger scrolls the board instead: on a touch screen a demo is
 * placed by its panel, and everything works by keyboard too.
 */
export function useDrag(given: UseDrag) {
  const latest = useRef(given);
  latest.current = given;
  const wasDragged = useRef(false);

  const onPointerDown = (demo: ProgrammeDemo, press: PressEvent<HTMLElement>) => {
    if (press.button !== 0 || press.pointerType === 'touch') return;
    wasDragged.current = false;
    const from = { x: press.clientX, y: press.clientY };
    const block = press.currentTarget.getBoundingClientRect();
    const isOnBoard = latest.current.board.current?.contains(press.currentTarget) ?? false;
    const grab = isOnBoard ? from.y - block.top : 12;
    let point = from;
    let frame = 0;

    const follow = () => {
      const { hand, board, tray, fromHour, minuteHeight, timeZone } = latest.current;
      const wish = slotOf(demo, timeZone);
      const column = columnAt(board.current, point);
      if (column) {
        const held = hand.now.current?.slot ?? wish;
        const duration = wish.durationMinutes;
        const minute = minuteAt(point.y - grab - column.top, { fromHour, minuteHeight, duration });
        const slot = { ...held, placeId: column.placeId as never, startTime: timeOf(minute) };
        hand.hold({ slot, over: 'board' });
        return slot;
      }
      hand.hold({ over: isWithin(tray.current, point) ? 'tray' : 'nothing' });
      return null;
    };
    const scroll = () => {
      const { board } = latest.current;
      if (wasDragged.current && board.current && scrollAtEdge(board.current, point)) follow();
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (event: PointerEvent) => {
      point = { x: event.clientX, y: event.clientY };
      if (!wasDragged.current) {
        if (Math.hypot(point.x - from.x, point.y - from.y) < threshold) return;
        wasDragged.current = true;
        latest.current.hand.pickUp(demo, 'pointer');
        frame = requestAnimationFrame(scroll);
      }
      follow();
    };
    const end = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey);
    };
    const onCancel = () => {
      end();
      latest.current.hand.letGo();
    };
    const onUp = () => {
      end();
      if (!wasDragged.current) return;
      const { hand, onRefused, onTray } = latest.current;
      const slot = follow();
      const held = hand.now.current;
      if (slot && held && !hand.putDown(held.demo, slot)) {
        onRefused({ ...held, slot, obstacles: hand.obstaclesAt(held.demo, slot) });
      }
      if (!slot && isWithin(latest.current.tray.current, point)) onTray(demo);
      hand.letGo();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, { capture: true });
  };

  /** Whether the click that follows belongs to a drag; asked once. */
  const endsDrag = () => {
    const was = wasDragged.current;
    wasDragged.current = false;
    return was;
  };
  return { onPointerDown, endsDrag };
}

type Point = { readonly x: number; readonly y: number };

function columnAt(board: HTMLElement | null, point: Point) {
  if (!board || !isWithin(board, point)) return null;
  for (const column of board.querySelectorAll<HTMLElement>('[data-column]')) {
    const { left, right, top } = column.getBoundingClientRect();
    if (point.x >= left && point.x < right) {
      return { placeId: column.dataset.column || null, top };
    }
  }
  return null;
}

function isWithin(element: HTMLElement | null, { x, y }: Point): boolean {
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Lets the board run along while something is held at its edge. */
function scrollAtEdge(board: HTMLElement, { x, y }: Point): boolean {
  const { left, right, top, bottom } = board.getBoundingClientRect();
  const by = (at: number, first: number, last: number) =>
    at < first + edge ? -6 : at > last - edge ? 6 : 0;
  const before = [board.scrollLeft, board.scrollTop];
  if (x >= left && x <= right && y >= top && y <= bottom) {
    board.scrollBy(by(x, left, right), by(y, top, bottom));
  }
  return before[0] !== board.scrollLeft || before[1] !== board.scrollTop;
}
