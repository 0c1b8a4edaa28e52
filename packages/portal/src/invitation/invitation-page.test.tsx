import type { InvitationOffer } from '@foyer/domain/invitation/invitation.schema.ts';
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerRequests, aRefusal, aResult, renderPortal } from '../test-portal.tsx';
import { InvitationPage } from './invitation-page.tsx';

afterEach(() => vi.unstubAllGlobals());

const token = 'a'.repeat(43);
const offer = (next: InvitationOffer['next'], given: Partial<InvitationOffer> = {}) =>
  aResult({
    standing: 'open',
    invitation: {
      ...{ kind: 'exhibitor', role: 'admin', exhibitorName: 'Alpha GmbH' },
      ...{ eventName: 'Fachtag', organiserName: 'Amt', city: 'Hagen' },
      ...{ startsOn: '2026-12-14', endsOn: '2026-12-15', expiresAt: new Date('2026-12-01') },
      ...{ email: 'kim@example.org', name: 'Kim', next, signedInAs: null },
      ...given,
    },
  });
const show = (locale: 'de' | 'en' = 'en') =>
  renderPortal(<InvitationPage app="exhibitor" token={token} />, { locale });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

describe('the page behind the link of an invitation', () => {
  it('says who invites to what, for how long and in which role', async () => {
    answerRequests({ 'invitation.open': offer('create_account') });
    await show('de');
    expect(await heading('Alpha GmbH bei Fachtag')).toBeDefined();
    for (const words of [
      'Amt lädt Sie als Aussteller ein.',
      '14.–15. Dezember 2026',
      'Verwaltung',
    ]) {
      expect(screen.getByText(words)).toBeDefined();
    }
  });

  it('makes an account of a name and a password, and refuses a short one beside its field', async () => {
    const sent = answerRequests({
      'invitation.open': offer('create_account'),
      '/api/invitation/account': {
        status: 400,
        body: { refusal: { code: 'account.password_common', params: {} } },
      },
    });
    const { user } = await show();
    const password = await screen.findByLabelText('Password');
    await user.type(password, 'short');
    await user.click(screen.getByRole('button', { name: 'Create the account and join' }));
    expect(await screen.findByText('At least 10 characters.')).toBeDefined();
    await user.clear(password);
    await user.type(password, 'password123');
    await user.click(screen.getByRole('button', { name: 'Create the account and join' }));
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(sent.at(-1)).toEqual({
      path: '/api/invitation/account',
      body: { token, name: 'Kim', password: 'password123' },
    });
  });

  it('asks who has an account to sign in, with the invited address and no other', async () => {
    answerRequests({ 'invitation.open': offer('sign_in') });
    await show();
    const email = (await screen.findByLabelText('E-mail address')) as HTMLInputElement;
    expect([email.value, email.readOnly]).toEqual(['kim@example.org', true]);
  });

  it('shows what is true now when somebody else was faster', async () => {
    let isUsed = false;
    answerRequests({
      'invitation.open': () => (isUsed ? aResult({ standing: 'accepted' }) : offer('join')),
      'invitation.join': () => {
        isUsed = true;
        return aRefusal('invitation.invalid');
      },
    });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Accept the invitation' }));
    expect(await heading('This invitation has been accepted already')).toBeDefined();
  });

  it('names both addresses to whom is signed in as somebody else', async () => {
    answerRequests({
      'invitation.open': offer('switch_account', { signedInAs: 'jo@example.org' }),
    });
    await show();
    expect(await screen.findByText(/jo@example\.org.*kim@example\.org/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Accept the invitation' })).toBeNull();
  });

  it('sends a new letter once the old one has lapsed', async () => {
    const sent = answerRequests({
      'invitation.open': aResult({ standing: 'expired' }),
      'invitation.renewOwn': aResult(undefined),
    });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Send a new invitation' }));
    expect(await screen.findByText('A new invitation is on its way')).toBeDefined();
    expect(sent.map(({ path }) => path)).toContain('invitation.renewOwn');
  });

  it.each([
    ['accepted', 'This invitation has been accepted already'],
    ['revoked', 'This invitation no longer works'],
    ['unknown', 'There is no such invitation'],
  ])('is calm about a link that is %s', async (standing, words) => {
    answerRequests({ 'invitation.open': aResult({ standing }) });
    await show();
    expect(await heading(words)).toBeDefined();
    expect(screen.getByRole('link', { name: 'To Foyer' })).toBeDefined();
  });
});
