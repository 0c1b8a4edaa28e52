import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests, aRefusal, aResult, renderPortal } from '../test-portal.tsx';
import { trpc } from '../trpc.ts';
import { RequireAccount } from './require-account.tsx';

const account = { accountId: 'a', name: 'Ole Hansen', email: 'ole@example.org', locale: null };
const signedIn = aResult({ account, hats: [], mayCreateEvents: false, demo: false });
const signedOut = aResult({ account: null, hats: [], mayCreateEvents: false, demo: false });

const gone: string[] = [];
beforeEach(() => {
  gone.length = 0;
  vi.stubGlobal('location', { ...window.location, replace: (url: string) => gone.push(url) });
});
afterEach(() => vi.unstubAllGlobals());

function NoteForm() {
  const save = trpc.account.changeProfile.useMutation();
  return (
    <>
      <input aria-label="Note" />
      <button type="button" onClick={() => save.mutate({ name: 'Ole' })}>
        Save
      </button>
    </>
  );
}

const aPage = <RequireAccount app="organiser">{() => <NoteForm />}</RequireAccount>;

describe('a page for the signed-in', () => {
  it('sends strangers to sign in, and names where they wanted to go', async () => {
    answerRequests({ 'account.me': signedOut });
    await renderPortal(aPage, { path: '/organiser/itk/exhibitors?q=nrw' });
    const next = encodeURIComponent('/organiser/itk/exhibitors?q=nrw');
    await vi.waitFor(() => expect(gone).toEqual([`/organiser/sign-in?next=${next}`]));
    expect(screen.queryByLabelText('Note')).toBeNull();
  });

  it('keeps what was typed when the session runs out, and goes on after signing in', async () => {
    answerRequests({ 'account.me': signedIn });
    const { user } = await renderPortal(aPage);
    await user.type(await screen.findByLabelText('Note'), 'quiet corner');

    answerRequests({
      'account.me': signedOut,
      'account.changeProfile': aRefusal('access.sign_in_required'),
    });
    await user.click(screen.getByText('Save'));
    expect(await screen.findByRole('dialog', { name: 'Your sign-in has expired' })).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe(account.email);
    expect(gone).toEqual([]);

    answerRequests({ 'account.me': signedIn, '/api/auth/sign-in/email': { body: {} } });
    await user.type(screen.getByLabelText('Password'), 'a long sentence{Enter}');
    await vi.waitFor(() => expect(screen.queryByText('Your sign-in has expired')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('quiet corner');
  });
});
