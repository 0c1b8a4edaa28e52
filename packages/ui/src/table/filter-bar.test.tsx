import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderUi } from '../provider/test-render.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FilterChips } from './filter-chips.tsx';

const views = [
  { value: 'all', label: 'All', count: 3 },
  { value: 'open', label: 'Without stand' },
] as const;

function Filters() {
  const [text, setText] = useState('');
  const [view, setView] = useState<'all' | 'open'>('all');
  return (
    <>
      <FilterBar
        search={{ value: text, onChange: setText, label: 'Search', clearLabel: 'Clear' }}
        summary="3 rows"
      >
        <FilterChips label="View" value={view} onChange={setView} options={views} />
      </FilterBar>
      <output>{view}</output>
    </>
  );
}

describe('the filters of a list', () => {
  it('are reached with the slash, which is not typed', async () => {
    const { user } = renderUi(<Filters />);
    await user.keyboard('/nrw');
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
    expect(field.value).toBe('nrw');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
  });

  it('change with the arrow keys and say how much is shown', async () => {
    const { user } = renderUi(<Filters />);
    await user.click(screen.getByRole('radio', { name: /All/ }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText('open')).toBeDefined();
    expect(screen.getByText('3 rows').getAttribute('role')).toBe('status');
  });
});
