import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderUi } from '../provider/test-render.tsx';
import type { DataColumn } from './data-column.ts';
import { DataTable } from './data-table.tsx';

type Stand = { id: string; number: string; area: number | null };
const stands: Stand[] = [
  { id: 'c', number: 'A10', area: 12 },
  { id: 'a', number: 'A2', area: null },
  { id: 'b', number: 'Ä1', area: 30 },
];
const columns: DataColumn<Stand>[] = [
  {
    id: 'number',
    header: 'Number',
    phone: 'title',
    cell: (stand) => stand.number,
    sortBy: (stand) => stand.number,
  },
  {
    id: 'area',
    header: 'Area',
    phone: 'detail',
    cell: (stand) => stand.area ?? '–',
    sortBy: (stand) => stand.area,
  },
  { id: 'note', header: 'Note', phone: 'hidden', cell: () => 'free' },
];
const words = {
  loading: 'Loading',
  selectAll: 'Select all',
  selectRow: (name: string) => `Select ${name}`,
  selected: (count: number) => `${count} selected`,
  clearSelection: 'Clear selection',
};

type ListProps = {
  rows?: Stand[];
  isLoading?: boolean;
  onOrder?: (ids: readonly string[]) => void;
};

function StandList({ rows = stands, isLoading = false, onOrder }: ListProps) {
  const [sort, setSort] = useState<string>();
  const [openId, setOpenId] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <input aria-label="Elsewhere" />
      <DataTable
        label="Stands"
        columns={columns}
        rows={rows}
        getRowId={(stand) => stand.id}
        rowName={(stand) => stand.number}
        sort={sort}
        onSortChange={setSort}
        openId={openId}
        onOpen={setOpenId}
        selection={{ selected, onChange: setSelected }}
        bulkActions={(ids) => <button type="button">Block {ids.join(' ')}</button>}
        onOrderChange={onOrder}
        isLoading={isLoading}
        empty={<p>No stands yet</p>}
        words={words}
      />
      <output>{openId ?? 'closed'}</output>
      <button type="button" onClick={() => setOpenId(undefined)}>
        Close
      </button>
    </>
  );
}

const numbersShown = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[1]?.textContent);
const rowButton = (name: string) => screen.getByRole('button', { name });

describe('a table', () => {
  it('sorts as people read, and comes back to the order it was given', async () => {
    const { user } = renderUi(<StandList />);
    expect(numbersShown()).toEqual(['A10', 'A2', 'Ä1']);
    const header = screen.getByRole('button', { name: 'Number' });
    await user.click(header);
    expect(numbersShown()).toEqual(['Ä1', 'A2', 'A10']);
    expect(screen.getByRole('columnheader', { name: 'Number' })).toHaveProperty(
      'ariaSort',
      'ascending',
    );
    await user.click(header);
    expect(numbersShown()).toEqual(['A10', 'A2', 'Ä1']);
    await user.click(header);
    expect(screen.getByRole('columnheader', { name: 'Number' }).ariaSort).toBeNull();
  });

  it('puts what is missing last', async () => {
    const { user } = renderUi(<StandList />);
    await user.click(screen.getByRole('button', { name: 'Area' }));
    expect(numbersShown()).toEqual(['A10', 'Ä1', 'A2']);
  });

  it('offers no sorting for a column without an order', () => {
    renderUi(<StandList />);
    expect(screen.queryByRole('button', { name: 'Note' })).toBeNull();
  });

  it('opens a row by click and by key', async () => {
    const { user } = renderUi(<StandList />);
    await user.click(screen.getByText('30'));
    expect(screen.getByText('b', { selector: 'output' })).toBeDefined();
    await user.click(screen.getByText('Close'));
    expect(screen.getByText('closed')).toBeDefined();
    await user.keyboard('k{Enter}');
    expect(screen.getByText('a', { selector: 'output' })).toBeDefined();
  });

  it('walks with j and k, and stays at the ends', async () => {
    const { user } = renderUi(<StandList />);
    await user.keyboard('j');
    expect(document.activeElement).toBe(rowButton('A10'));
    await user.keyboard('jjjj');
    expect(document.activeElement).toBe(rowButton('Ä1'));
    await user.keyboard('k');
    expect(document.activeElement).toBe(rowButton('A2'));
  });

  it('goes on to the next row while a panel is open, and gives the focus back when it closes', async () => {
    const { user } = renderUi(<StandList />);
    await user.click(rowButton('A10'));
    await user.keyboard('j');
    expect(screen.getByText('a', { selector: 'output' })).toBeDefined();
    await user.click(screen.getByText('Close'));
    expect(document.activeElement).toBe(rowButton('A2'));
  });

  it('leaves letters alone while somebody types', async () => {
    const { user } = renderUi(<StandList />);
    const field = screen.getByLabelText<HTMLInputElement>('Elsewhere');
    await user.type(field, 'jxk');
    expect(field.value).toBe('jxk');
    expect(document.activeElement).toBe(field);
  });

  it('selects with x, says how many, and acts on them', async () => {
    const { user } = renderUi(<StandList />);
    expect(screen.queryByText(/selected/)).toBeNull();
    await user.keyboard('jxjx');
    expect(screen.getByText('2 selected')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Block c a' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(screen.queryByText(/selected/)).toBeNull();
  });

  it('selects all of them, and a click on a box does not open the row', async () => {
    const { user } = renderUi(<StandList />);
    await user.click(screen.getByLabelText('Select all'));
    expect(screen.getByText('3 selected')).toBeDefined();
    await user.click(screen.getByLabelText('Select A2'));
    expect(screen.getByText('2 selected')).toBeDefined();
    expect(screen.getByText('closed')).toBeDefined();
  });

  it('tells the order it shows', async () => {
    const onOrder = vi.fn();
    const { user } = renderUi(<StandList onOrder={onOrder} />);
    expect(onOrder).toHaveBeenLastCalledWith(['c', 'a', 'b']);
    await user.click(screen.getByRole('button', { name: 'Number' }));
    expect(onOrder).toHaveBeenLastCalledWith(['b', 'a', 'c']);
  });

  it('says what to do when it is empty, and that it loads', () => {
    const { rerender } = renderUi(<StandList rows={[]} />);
    expect(screen.getByText('No stands yet')).toBeDefined();
    rerender(<StandList rows={[]} isLoading />);
    expect(screen.getByText('Loading')).toBeDefined();
    expect(screen.queryByText('No stands yet')).toBeNull();
  });
});
