import type { Hat, Me } from '@foyer/domain/account/account.schema.ts';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests, aResult, renderPortal } from '../test-portal.tsx';
import { WhereToPage } from './where-to-page.tsx';

const itk = {
  eventId: '00000000-0000-4000-8000-000000000001',
  eventSlug: 'itk-2026',
  eventName: 'IT-Koordinatoren-Tagung 2026',
  startsOn: '2099-12-14',
  endsOn: '2099-12-15',
  timeZone: 'Europe/Berlin',
} as never as Hat;
const organising = { ...itk, kind: 'organiser', role: 'owner' } as Hat;
const exhibiting = {
  ...itk,
  kind: 'exhibitor',
  exhibitorId: '00000000-0000-4000-8000-000000000002',
  exhibitorName: 'mendigital GmbH',
  role: 'scanner',
} as Hat;
const account = { accountId: 'a', name: 'Helene Brandt', email: 'helene@example.org' };
const signedInWith = (hats: Hat[], mayCreateEvents = false) => ({
  'account.me': aResult({ account, hats, mayCreateEvents, demo: false } as unknown as Me),
});

const gone: string[] = [];
beforeEach(() => {
  gone.length = 0;
  vi.stubGlobal('location', { ...window.location, replace: (url: string) => gone.push(url) });
});
afterEach(() => vi.unstubAllGlobals());

const aPage = (showAll = false) => <WhereToPage app="organiser" showAll={showAll} />;

describe('where to', () => {
  it('lists both apps, each hat with its days and role', async () => {
    answerRequests(signedInWith([organising, exhibiting]));
    await renderPortal(aPage());
    const team = await screen.findByRole('link', { name: /IT-Koordinatoren-Tagung 2026.*Owner/ });
    expect(team.getAttribute('href')).toBe('/organiser/itk-2026/overview');
    const booth = screen.getByRole('link', { name: /mendigital GmbH/ });
    expect(within(booth).getByText(/Leads at the booth/)).toBeDefined();
    // Who only scans has nothing to look for on the home page.
    expect(booth.getAttribute('href')).toMatch(/^\/exhibitor\/itk-2026\/[\w-]+\/scan$/);
  });

  it('goes straight into a single hat', async () => {
    answerRequests(signedInWith([organising]));
    await renderPortal(aPage());
    await vi.waitFor(() => expect(gone).toEqual(['/organiser/itk-2026/overview']));
  });

  it('stays when the list was asked for', async () => {
    answerRequests(signedInWith([organising]));
    await renderPortal(aPage(true));
    expect(await screen.findByRole('link', { name: /Owner/ })).toBeDefined();
    expect(gone).toEqual([]);
  });

  it('says what to do without a hat', async () => {
    answerRequests(signedInWith([]));
    await renderPortal(aPage());
    expect(await screen.findByText(/Open the invitation in your e-mail/)).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Create an event' })).toBeNull();
  });

  it('offers to create an event to those who may', async () => {
    answerRequests(signedInWith([], true));
    await renderPortal(aPage());
    const link = await screen.findByRole('link', { name: 'Create an event' });
    expect(link.getAttribute('href')).toBe('/organiser/new-event');
  });

  it('asks strangers to sign in', async () => {
    const nobody = { account: null, hats: [], mayCreateEvents: false, demo: false };
    answerRequests({ 'account.me': aResult(nobody) });
    await renderPortal(aPage());
    await vi.waitFor(() => expect(gone).toEqual(['/organiser/sign-in']));
  });

  it('says when it cannot be loaded, and tries again', async () => {
    const failing = {
      body: { error: { json: { message: 'unexpected', code: -32603, data: {} } } },
    };
    answerRequests({ 'account.me': failing });
    const { user } = await renderPortal(aPage());
    const retry = await screen.findByRole('button', { name: 'Try again' }, { timeout: 5000 });
    answerRequests(signedInWith([organising, exhibiting]));
    await user.click(retry);
    expect(await screen.findByRole('link', { name: /mendigital/ })).toBeDefined();
  });
});
