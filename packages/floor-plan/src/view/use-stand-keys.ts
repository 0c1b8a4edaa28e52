import { type KeyboardEvent, useRef } from 'react';
import type { PlanSurface } from '../canvas/plan-surface.ts';
import type { PlanScene } from '../canvas/scene.ts';
import type { FloorPlanLabels } from '../floor-plan-labels.ts';
import type { Direction } from '../neighbour.ts';
import type { PlanStand } from '../plan.ts';
import { type KeyWish, wishOf } from './stand-keys.ts';

type Options = {
  readonly surface: PlanSurface;
  readonly scene: PlanScene;
  readonly ordered: readonly PlanStand[];
  readonly active: string | null;
  readonly labels: FloorPlanLabels;
  readonly go: (standId: string) => void;
  readonly select: (standId: string) => void;
  readonly open: (standId: string) => void;
  /** True when there was something to leave. */
  readonly leave: () => boolean;
  readonly say: (text: string) => void;
};

/** In milliseconds: a pause that long begins a new number. */
const PAUSE = 1000;

const shifts: Record<Direction, [number, number]> = {
  left: [1, 0],
  right: [-1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** The keyboard on the plan: walks to neighbours, jumps to numbers, chooses, opens and zooms. */
export function useStandKeys(options: Options): (event: KeyboardEvent) => void {
  const typing = useRef({ text: '', at: 0 });

  return (event) => {
    const { ordered, active, scene } = options;
    const now = event.timeStamp;
    const typed = now - typing.current.at < PAUSE ? typing.current.text : '';
    const place = { stands: scene.stands.map(({ stand }) => stand), ordered, active, typed };
    const wish = wishOf(event, place);
    if (!wish) return;
    const letter = event.key.length === 1 && event.key !== ' ' ? event.key : '';
    typing.current = { text: letter && typed + letter, at: now };
    if (fulfil(wish, options)) event.preventDefault();
  };
}

function fulfil(wish: KeyWish, options: Options): boolean {
  const { active, labels, surface, say } = options;
  const { motion } = surface;
  const zoom = (factor: number) => {
    motion.zoomBy(factor);
    say(labels.zoomedTo(Math.round(motion.zoom * 100)));
  };
  switch (wish.kind) {
    case 'go':
      options.go(wish.standId);
      return true;
    case 'nothing_there':
      say(labels.noStandThere[wish.direction]);
      return true;
    case 'no_such_number':
      say(labels.noSuchNumber(wish.typed));
      return true;
    case 'open':
    case 'select':
      if (active) options[wish.kind](active);
      return true;
    case 'leave':
      return options.leave();
    case 'zoom_in':
      zoom(1.6);
      return true;
    case 'zoom_out':
      zoom(1 / 1.6);
      return true;
    case 'pan': {
      const [x, y] = shifts[wish.direction];
      motion.pan(x * motion.viewport.width * 0.2, y * motion.viewport.height * 0.2);
      return true;
    }
  }
}
