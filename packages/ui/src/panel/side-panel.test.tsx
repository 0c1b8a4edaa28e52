import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderUi } from '../provider/test-render.tsx';
import { SidePanel } from './side-panel.tsx';

const words = { close: 'Close', previous: 'Previous', next: 'Next', asPage: 'As a page' };

function aPanel(title: string, handlers: { onClose: () => void; onNext?: () => void }) {
  return (
    <SidePanel title={title} words={words} onPrevious={undefined} {...handlers}>
      <input aria-label="Note" />
    </SidePanel>
  );
}

describe('a side panel', () => {
  it('takes the focus to its heading, again for each row', () => {
    const { rerender } = renderUi(aPanel('Stand A1', { onClose: vi.fn() }));
    expect(document.activeElement?.textContent).toContain('Stand A1');
    rerender(aPanel('Stand A2', { onClose: vi.fn() }));
    expect(document.activeElement?.textContent).toContain('Stand A2');
  });

  it('is a landmark with the name of the row', () => {
    renderUi(aPanel('Stand A1', { onClose: vi.fn() }));
    expect(screen.getByRole('complementary', { name: 'Stand A1' })).toBeDefined();
  });

  it('closes with escape, but not while somebody types', async () => {
    const onClose = vi.fn();
    const { user } = renderUi(aPanel('Stand A1', { onClose }));
    await user.type(screen.getByLabelText('Note'), 'quiet corner{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    screen.getByRole('heading').focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('offers the next row only where there is one', () => {
    const onNext = vi.fn();
    renderUi(aPanel('Stand A1', { onClose: vi.fn(), onNext }));
    screen.getByRole('button', { name: 'Next' }).click();
    expect(onNext).toHaveBeenCalledOnce();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous' }).disabled).toBe(true);
  });
});
