import '../floor-plan.css';
import { rectangle } from '@foyer/domain/polygon.ts';
import { floorPlanEn } from '@foyer/messages/floor-plan/floor-plan.en.ts';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { FloorPlanView } from '../floor-plan-view.tsx';
import { groupTones, type PlanStand } from '../plan.ts';
import { useFloorPlanLabels } from '../use-floor-plan-labels.ts';

/** The page that `pnpm bench floor-plan` opens: the plan as the apps show it, and what it measures of itself. */
export type MeasuredPlan = {
  /** Milliseconds from having the data to the first picture on the screen. */
  show(count: number): Promise<number>;
  /** Milliseconds from one changed stand to its picture. */
  recolour(): Promise<number>;
  /** Starts counting frames; answers the milliseconds between them when called again. */
  frames(): number[];
};

const COLUMNS = 125;

function makeStands(count: number): PlanStand[] {
  return Array.from({ length: count }, (_, i) => {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    // Rows in pairs, back to back, with an aisle between the pairs.
    const [left, top] = [
      column * 4 + Math.floor(column / 20) * 3,
      row * 3 + Math.floor(row / 2) * 3,
    ];
    const number = `${String.fromCharCode(65 + (row % 26))}${row}.${column}`;
    return {
      // By category: patterns and letters are the most that is drawn.
      ...{ standId: `s${i}`, number, tone: groupTones[i % 8] ?? 'group1' },
      mark: 'ABCDEFGH'[i % 8],
      polygon: rectangle({ left, top, right: left + 4, bottom: top + 3 }),
      caption: i % 3 === 0 ? undefined : `Exhibitor number ${i}`,
      spoken: `Stand ${number}`,
    };
  });
}

const hall = (count: number) => ({
  hallId: 'h',
  name: 'Hall 1',
  widthMetres: COLUMNS * 4 + 25,
  depthMetres: Math.ceil(count / COLUMNS) * 4.5 + 5,
});

let replace: (stands: PlanStand[]) => void = () => {};

function Plan({ given }: { given: PlanStand[] }) {
  const [stands, setStands] = useState(given);
  const labels = useFloorPlanLabels();
  replace = setStands;
  return (
    <FloorPlanView hall={hall(given.length)} stands={stands} labels={labels} gestures="greedy" />
  );
}

/** After the next frame has been handed to the screen. */
const painted = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });

let now: PlanStand[] = [];
let seen: number[] | null = null;

const measured: MeasuredPlan = {
  async show(count) {
    now = makeStands(count);
    const root = createRoot(document.getElementById('plan') as HTMLElement);
    const began = performance.now();
    flushSync(() =>
      root.render(
        <IntlProvider locale="en" messages={{ floorPlan: floorPlanEn } as never}>
          <Plan given={now} />
        </IntlProvider>,
      ),
    );
    return (await painted()) - began;
  },
  async recolour() {
    const at = Math.floor(Math.random() * now.length);
    now = now.map((stand, i) => (i === at ? { ...stand, tone: 'mine' } : stand));
    const began = performance.now();
    flushSync(() => replace(now));
    return (await painted()) - began;
  },
  frames() {
    if (seen) {
      const between = seen.slice(1).map((time, i) => time - (seen?.[i] ?? time));
      seen = null;
      return between;
    }
    const times: number[] = [];
    seen = times;
    const count = (time: number) => {
      if (seen !== times) return;
      times.push(time);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    return [];
  },
};

Object.assign(window, { measured });
