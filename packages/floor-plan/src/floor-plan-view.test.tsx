import { rectangle } from '@foyer/domain/polygon.ts';
import { floorPlanEn } from '@foyer/messages/floor-plan/floor-plan.en.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { IntlProvider } from 'use-intl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FloorPlanView, type FloorPlanViewProps } from './floor-plan-view.tsx';
import type { PlanFixture, PlanStand } from './plan.ts';
import { useFloorPlanLabels } from './use-floor-plan-labels.ts';

// jsdom draws nothing; what is tested here is what lies beside the drawing.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

const hall = { hallId: 'h', name: 'Hall 1', widthMetres: 60, depthMetres: 40 };
const at = (number: string, x: number, y: number): PlanStand => ({
  standId: `id-${number}`,
  number,
  polygon: rectangle({ left: x, top: y, right: x + 3, bottom: y + 3 }),
  tone: 'available',
  spoken: `Stand ${number}, free`,
});
// A1 A2 A10
// B1
const stands = [at('A10', 6, 0), at('A2', 3, 0), at('A1', 0, 0), at('B1', 0, 6)];
const door: PlanFixture = {
  fixtureId: 'f',
  kind: 'exit',
  polygon: rectangle({ left: 0, top: 39, right: 3, bottom: 40 }),
  caption: 'Emergency exit',
};

type Given = Partial<Omit<FloorPlanViewProps, 'labels'>>;

function Plan(given: Given) {
  return <FloorPlanView hall={hall} stands={stands} {...given} labels={useFloorPlanLabels()} />;
}
const page = (given: Given) => (
  <IntlProvider locale="en" timeZone="UTC" messages={{ floorPlan: floorPlanEn }}>
    <Plan {...given} />
  </IntlProvider>
);
const list = () => screen.getByRole('listbox', { name: 'Stands in Hall 1, 4 stands' });
/** What a screen reader is on. */
const read = () => {
  const id = list().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.textContent;
};

describe('the plan by keyboard', () => {
  it('is one tab stop, and the arrow keys follow the hall', async () => {
    const user = userEvent.setup();
    render(page({}));
    await user.tab();
    expect(document.activeElement).toBe(list());
    expect(read()).toBe('Stand A1, free');
    await user.keyboard('{ArrowRight}');
    expect(read()).toBe('Stand A2, free');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(read()).toBe('Stand A10, free');
    expect(screen.getByRole('status').textContent).toBe('There is no stand further right.');
    await user.keyboard('{Home}{ArrowDown}');
    expect(read()).toBe('Stand B1, free');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Zoom in' }));
  });

  it('lists the stands by number, and what else is in the hall', () => {
    render(page({ fixtures: [door] }));
    const options = within(list()).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Stand A1, free',
      'Stand A2, free',
      'Stand A10, free',
      'Stand B1, free',
    ]);
    const others = screen.getByRole('list', { name: 'Also in the hall' });
    expect(others.textContent).toBe('Exit: Emergency exit');
  });

  it('jumps to a number that is typed, and begins anew after a pause', async () => {
    const user = userEvent.setup();
    render(page({}));
    list().focus();
    await user.keyboard('a1');
    expect(read()).toBe('Stand A1, free');
    await user.keyboard('0');
    expect(read()).toBe('Stand A10, free');
    await user.keyboard('9');
    expect(screen.getByRole('status').textContent).toBe('No stand begins with A109.');
    await new Promise((done) => setTimeout(done, 1050));
    await user.keyboard('b');
    expect(read()).toBe('Stand B1, free');
  });

  it('opens with Enter, selects with the space bar, and Escape takes the selection away', async () => {
    const user = userEvent.setup();
    const [onOpenStand, onSelectStand] = [vi.fn(), vi.fn()];
    const { rerender } = render(page({ onOpenStand, onSelectStand }));
    list().focus();
    await user.keyboard('{End}{Enter}');
    expect(onOpenStand).toHaveBeenCalledWith('id-B1');
    await user.keyboard(' ');
    expect(onSelectStand).toHaveBeenLastCalledWith('id-B1');
    rerender(page({ onOpenStand, onSelectStand, selectedStandId: 'id-B1' }));
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Stand B1, free');
    await user.keyboard('{Escape}');
    expect(onSelectStand).toHaveBeenLastCalledWith(null);
  });

  it('says so when a colleague changes the stand it is on', async () => {
    const user = userEvent.setup();
    const { rerender } = render(page({}));
    await user.tab();
    const changed = stands.map((stand) =>
      stand.number === 'A1' ? { ...stand, spoken: 'Stand A1, held for Nordlicht' } : stand,
    );
    rerender(page({ stands: changed }));
    expect(screen.getByRole('status').textContent).toBe('Stand A1, held for Nordlicht');
    expect(read()).toBe('Stand A1, held for Nordlicht');
  });

  it('keeps thousands of stands to a window of options that knows its place', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 4000 }, (_, i) => at(`N${i + 1}`, (i % 80) * 4, i));
    render(page({ stands: many }));
    const big = screen.getByRole('listbox', { name: 'Stands in Hall 1, 4,000 stands' });
    big.focus();
    await user.keyboard('n2000');
    const id = big.getAttribute('aria-activedescendant') ?? '';
    const option = document.getElementById(id);
    expect(option?.textContent).toBe('Stand N2000, free');
    expect(option?.getAttribute('aria-posinset')).toBe('2000');
    expect(option?.getAttribute('aria-setsize')).toBe('4000');
    expect(within(big).getAllByRole('option').length).toBeLessThan(400);
  });

  it('without stands it is a named group, not an empty list', () => {
    render(page({ stands: [] }));
    expect(screen.queryByRole('listbox')).toBeNull();
    screen.getByRole('group', { name: 'There are no stands in this hall yet.' });
  });
});

describe('the plan by pointer', () => {
  // Without a layout a pixel is a metre.
  it('selects the stand under a click, and nothing beside the stands', () => {
    const onSelectStand = vi.fn();
    render(page({ onSelectStand }));
    fireEvent.click(list(), { clientX: 4, clientY: 1 });
    expect(onSelectStand).toHaveBeenLastCalledWith('id-A2');
    fireEvent.click(list(), { clientX: 30, clientY: 30 });
    expect(onSelectStand).toHaveBeenLastCalledWith(null);
  });

  it('selects the option a screen reader clicks', () => {
    const onSelectStand = vi.fn();
    render(page({ onSelectStand }));
    fireEvent.click(screen.getByRole('option', { name: 'Stand B1, free' }));
    expect(onSelectStand).toHaveBeenCalledWith('id-B1');
  });

  it('takes what is dropped on a stand, and refuses where it may not be', () => {
    const onDropOnStand = vi.fn();
    render(page({ onDropOnStand, canDropOnStand: (standId) => standId !== 'id-A2' }));
    // jsdom knows no DragEvent: a mouse event that carries something does the same.
    const drag = (name: 'dragover' | 'drop', clientX: number) => {
      const where = { clientX, clientY: 1, bubbles: true, cancelable: true };
      const dataTransfer = { getData: () => 'exhibitor-7', dropEffect: 'none' };
      return fireEvent(list(), Object.assign(new MouseEvent(name, where), { dataTransfer }));
    };
    // Only where a listener prevents the default of dragover does a browser drop.
    expect(drag('dragover', 1)).toBe(false);
    expect(drag('dragover', 4)).toBe(true);
    drag('drop', 4);
    expect(onDropOnStand).not.toHaveBeenCalled();
    drag('drop', 1);
    expect(onDropOnStand).toHaveBeenCalledWith('id-A1', 'exhibitor-7');
  });

  it('shows how the plan wants to be moved when a page needs the wheel', () => {
    render(page({}));
    expect(fireEvent.wheel(list(), { deltaY: 40 })).toBe(true);
    expect(fireEvent.wheel(list(), { deltaY: 40, ctrlKey: true })).toBe(false);
    const hint = screen.getByText('Hold Ctrl or ⌘ to zoom with the mouse wheel.');
    expect(hint.hasAttribute('data-shown')).toBe(true);
  });
});

describe('the plan from outside', () => {
  it('goes to the stand it is told to, and says which', () => {
    const { rerender } = render(page({}));
    rerender(page({ focusStandId: 'id-B1' }));
    expect(read()).toBe('Stand B1, free');
    expect(screen.getByRole('status').textContent).toBe('Stand B1, free');
  });

  it('hands out a handle to fly and to take the focus', () => {
    const ref = createRef<{ flyTo(id: string): void; fit(): void; focus(): void }>();
    render(page({ ref }));
    act(() => ref.current?.flyTo('id-A10'));
    act(() => ref.current?.focus());
    expect(read()).toBe('Stand A10, free');
    expect(document.activeElement).toBe(list());
  });

  it('fills the screen, keeps the focus inside, and gives the page back with Escape', async () => {
    const user = userEvent.setup();
    render(
      <>
        <button type="button">Elsewhere</button>
        {page({})}
      </>,
    );
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    await user.click(screen.getByRole('button', { name: 'Fill the screen with the plan' }));
    expect(elsewhere.inert).toBe(true);
    expect(list().dataset['gestures']).toBe('greedy');
    await user.keyboard('{Escape}');
    expect(elsewhere.inert).toBe(false);
    expect(list().dataset['gestures']).toBe('cooperative');
  });
});
