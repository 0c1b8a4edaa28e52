import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderUi } from '../provider/test-render.tsx';
import { showFailure, showUndo } from './toasts.ts';

afterEach(() => act(() => notifications.clean()));

describe('a toast', () => {
  it('takes an act back once, and goes', async () => {
    const onUndo = vi.fn();
    const { user } = renderUi(null);
    act(() =>
      showUndo({ message: 'Stand assigned', closeLabel: 'Close', undoLabel: 'Undo', onUndo }),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText('Stand assigned')).toBeNull());
  });

  it('says a failure as an alert with its reason', async () => {
    renderUi(null);
    act(() => showFailure({ title: 'Not done', message: 'Already assigned', closeLabel: 'Close' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Already assigned');
    expect(screen.getByRole('button', { name: 'Close' })).toBeDefined();
  });
});
