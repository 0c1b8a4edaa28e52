import { bounds, rectangle } from '@foyer/domain/polygon.ts';
import { floorPlanEn } from '@foyer/messages/floor-plan/floor-plan.en.ts';
import { floorPlanEditorEn } from '@foyer/messages/floor-plan/floor-plan-editor.en.ts';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'use-intl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges, type DrawnStand, type PlanChange } from './editor/plan-change.ts';
import { FloorPlanEditor } from './floor-plan-editor.tsx';
import type { PlanStand } from './plan.ts';
import { useFloorPlanEditorLabels } from './use-floor-plan-editor-labels.ts';
import { useFloorPlanLabels } from './use-floor-plan-labels.ts';

// jsdom draws nothing and lays nothing out: a pixel is a metre here.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  HTMLElement.prototype.setPointerCapture = () => undefined;
});

const hall = { hallId: 'h', name: 'Hall 1', widthMetres: 60, depthMetres: 40 };
const known = (stand: DrawnStand): PlanStand => ({
  ...stand,
  tone: 'draft',
  spoken: `Stand ${stand.number}`,
});
const at = (number: string, x: number, y: number) =>
  known({
    standId: `id-${number}`,
    number,
    polygon: rectangle({ left: x, top: y, right: x + 3, bottom: y + 3 }),
  });
const three = [at('A1', 10, 10), at('A2', 13, 10), at('B1', 10, 30)];

/** The caller of the editor: shows every change at once, and can change stands on its own. */
let onChange = vi.fn<(changes: readonly PlanChange[]) => void>();
let colleague: (stands: (before: PlanStand[]) => PlanStand[]) => void = () => undefined;
let shown: readonly PlanStand[] = [];

function Caller({ from, locked }: { from: PlanStand[]; locked?: string[] | undefined }) {
  const [stands, setStands] = useState(from);
  const [ids] = useState(() => new Set(locked));
  colleague = setStands;
  shown = stands;
  return (
    <FloorPlanEditor
      hall={hall}
      stands={stands}
      labels={useFloorPlanLabels()}
      editorLabels={useFloorPlanEditorLabels()}
      lockedStandIds={ids}
      newStandId={() => `new-${shown.length + Math.random()}`}
      onChange={(changes) => {
        onChange(changes);
        setStands((before) => applyChanges(before, changes, known));
      }}
    />
  );
}

function open(from: PlanStand[] = three, locked?: string[]) {
  onChange = vi.fn();
  const messages = { floorPlan: floorPlanEn, floorPlanEditor: floorPlanEditorEn };
  render(
    <IntlProvider locale="en" timeZone="UTC" messages={messages}>
      <Caller from={from} locked={locked} />
    </IntlProvider>,
  );
  const plan = screen.queryByRole('listbox') ?? screen.getByRole('group', { name: /no stands/ });
  return { user: userEvent.setup(), plan };
}

const said = () => screen.getByRole('status').textContent?.trim();
const boxOf = (number: string) => {
  const stand = shown.find((one) => one.number === number);
  return stand ? bounds(stand.polygon) : null;
};
const numbers = () => shown.map(({ number }) => number);

describe('the editor by keyboard', () => {
  it('selects a stand, moves it by half a metre and stretches it, in words', async () => {
    const { user, plan } = open();
    plan.focus();
    await user.keyboard('{End} {ArrowRight}{ArrowDown}');
    expect(boxOf('B1')).toEqual({ left: 10.5, top: 30.5, right: 13.5, bottom: 33.5 });
    expect(said()).toBe('B1: 10.5 m from the left, 30.5 m from the top.');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowUp}{/Shift}');
    expect(boxOf('B1')).toEqual({ left: 10.5, top: 30.5, right: 14, bottom: 33 });
    expect(said()).toBe('B1: 3.5 × 2.5 m.');
  });

  it('tells at once what overlaps, and lists it', async () => {
    const { user, plan } = open();
    plan.focus();
    await user.keyboard('{Home} {ArrowRight}');
    expect(said()).toBe('A1: 10.5 m from the left, 10 m from the top. A1 and A2 overlap.');
    const problems = screen.getByRole('list', { name: '1 problem' });
    await user.click(within(problems).getByRole('button', { name: 'A1 and A2 overlap.' }));
    expect(screen.getByText('2 stands selected')).toBeDefined();
    await user.click(plan);
    plan.focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.queryByRole('list', { name: /problem/ })).toBeNull();
    expect(screen.getByText('Nothing overlaps.')).toBeDefined();
  });

  it('undoes a held arrow key as one step, and everything back to the beginning', async () => {
    const { user, plan } = open();
    plan.focus();
    await user.keyboard('{Home} {ArrowUp}{ArrowUp}{ArrowUp}{Delete}');
    expect(numbers()).toEqual(['A2', 'B1']);
    expect(said()).toBe('1 stand deleted.');
    await user.keyboard('{Control>}z{/Control}');
    expect(boxOf('A1')?.top).toBe(8.5);
    await user.keyboard('{Control>}z{/Control}');
    expect(boxOf('A1')?.top).toBe(10);
    await user.keyboard('{Control>}z{/Control}');
    expect(said()).toBe('There is nothing to undo.');
    await user.keyboard('{Control>}{Shift>}zz{/Shift}{/Control}');
    expect(numbers()).toEqual(['A2', 'B1']);
  });

  it('adds beside the chosen stand with the next free number, and copies', async () => {
    const { user, plan } = open();
    plan.focus();
    await user.keyboard('{Home} n');
    expect(numbers()).toEqual(['A1', 'A2', 'B1', 'A3']);
    expect(boxOf('A3')).toEqual({ left: 10, top: 13, right: 13, bottom: 16 });
    expect(said()).toBe('A3 added.');
    await user.keyboard('{Control>}d{/Control}');
    expect(boxOf('A4')).toEqual({ left: 13, top: 13, right: 16, bottom: 16 });
  });

  it('fills an empty hall: a first stand, then a row of as many as set', async () => {
    const { user, plan } = open([]);
    plan.focus();
    await user.keyboard('n');
    expect(boxOf('A1')).toEqual({ left: 0, top: 0, right: 3, bottom: 3 });
    await user.click(screen.getByRole('button', { name: 'Row' }));
    const count = screen.getByRole('spinbutton', { name: 'Stands in the row' });
    fireEvent.change(count, { target: { value: '3' } });
    screen.getByRole('listbox').focus();
    await user.keyboard('n');
    expect(numbers()).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(boxOf('A4')).toEqual({ left: 9, top: 0, right: 12, bottom: 3 });
    expect(said()).toBe('A2, A3, A4 added.');
  });

  it('renames and places through the fields, and refuses nonsense', async () => {
    const { user, plan } = open();
    plan.focus();
    await user.keyboard('{Home} {Enter}');
    const number = screen.getByRole('textbox', { name: 'Stand number' });
    expect(document.activeElement).toBe(number);
    await user.keyboard('C7{Enter}');
    expect(numbers()).toEqual(['C7', 'A2', 'B1']);
    const width = screen.getByRole('spinbutton', { name: 'Width (m)' });
    await user.clear(width);
    await user.type(width, '2.75{Enter}');
    expect(boxOf('C7')).toEqual({ left: 10, top: 10, right: 12.75, bottom: 13 });
    await user.clear(width);
    await user.type(width, '0{Enter}');
    expect(boxOf('C7')?.right).toBe(12.75);
  });

  it('says when two stands have one number', async () => {
    const { user, plan } = open();
    plan.focus();
    await user.keyboard('{Home} {Enter}a2{Enter}');
    expect(screen.getByRole('button', { name: 'The number a2 is given twice.' })).toBeDefined();
  });

  it('leaves locked stands alone', async () => {
    const { user, plan } = open(three, ['id-A1']);
    plan.focus();
    await user.keyboard('{Home} {ArrowRight}{Delete}');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText(floorPlanEditorEn.locked)).toBeDefined();
    await user.keyboard('{Control>}a{/Control}{Delete}');
    expect(numbers()).toEqual(['A1']);
  });

  it('does not undo over what a colleague did to the same stand', async () => {
    const { user, plan } = open();
    plan.focus();
    await user.keyboard('{Home} {ArrowUp}');
    const theirs = at('A1', 40, 20);
    colleague((before) => before.map((stand) => (stand.standId === 'id-A1' ? theirs : stand)));
    await screen.findByDisplayValue('40');
    await user.keyboard('{Control>}z{/Control}');
    expect(boxOf('A1')).toEqual(bounds(theirs.polygon));
    expect(said()).toBe(floorPlanEditorEn.changedMeanwhile);
  });
});

describe('the editor by pointer', () => {
  type Place = [x: number, y: number];
  const drag = (plan: HTMLElement, [from, to]: [Place, Place], more: PointerEventInit = {}) => {
    const event = (name: string, [clientX, clientY]: Place) => {
      const where = { clientX, clientY, button: 0, isPrimary: true, pointerType: 'mouse' };
      fireEvent(plan, new PointerEvent(name, { ...where, ...more, bubbles: true }));
    };
    event('pointerdown', from);
    event('pointermove', to);
    event('pointerup', to);
  };

  it('draws a stand on the grid', async () => {
    const { user, plan } = open();
    await user.click(screen.getByRole('button', { name: 'Stand' }));
    drag(plan, [
      [40.2, 20.1],
      [45.9, 24.2],
    ]);
    expect(boxOf('B2')).toEqual({ left: 40, top: 20, right: 46, bottom: 24 });
    expect(said()).toBe('B2 added.');
  });

  it('draws a row of stands in one gesture, undone in one step', async () => {
    const { user, plan } = open();
    await user.click(screen.getByRole('button', { name: 'Row' }));
    drag(plan, [
      [20, 20],
      [35, 23],
    ]);
    expect(numbers().slice(3)).toEqual(['B2', 'B3', 'B4', 'B5', 'B6']);
    expect(boxOf('B6')).toEqual({ left: 32, top: 20, right: 35, bottom: 23 });
    await user.click(screen.getByRole('button', { name: 'Undo (Ctrl Z)' }));
    expect(numbers()).toEqual(['A1', 'A2', 'B1']);
  });

  it('moves the very stand that is pressed, though another is selected', () => {
    const { plan } = open();
    plan.focus();
    fireEvent.keyDown(plan, { key: 'Home' });
    fireEvent.keyDown(plan, { key: ' ' });
    drag(plan, [
      [11, 31],
      [31, 31],
    ]);
    expect(boxOf('A1')?.left).toBe(10);
    expect(boxOf('B1')?.left).toBe(30);
  });

  it('selects what a frame touches, and moves it together', () => {
    const { plan } = open();
    drag(plan, [
      [5, 5],
      [14, 12],
    ]);
    expect(screen.getByText('2 stands selected')).toBeDefined();
    drag(plan, [
      [11, 11],
      [21, 21],
    ]);
    expect([boxOf('A1')?.left, boxOf('A2')?.left, boxOf('B1')?.left]).toEqual([20, 23, 10]);
    expect(onChange.mock.lastCall?.[0]).toHaveLength(2);
  });

  it('moves to the decimetre while the Alt key is held', () => {
    const { plan } = open();
    drag(
      plan,
      [
        [11, 31],
        [31.23, 31],
      ],
      { altKey: true },
    );
    expect(boxOf('B1')?.left).toBe(30.2);
  });
});
