import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests, aResult, renderPortal } from '../test-portal.tsx';
import { SignInPage, type SignInSearch } from './sign-in-page.tsx';

const helene = {
  email: 'helene.brandt@example.org',
  name: 'Helene Brandt',
  hat: 'owner',
  organisation: 'Südwestfalen-IT',
  app: 'organiser',
  landing: '/organiser/itk-2026/overview',
};
const nobody = { 'account.demoAccounts': aResult([]) };
const gone: string[] = [];

beforeEach(() => {
  gone.length = 0;
  vi.stubGlobal('location', {
    ...window.location,
    origin: 'http://localhost:3000',
    assign: (url: string) => gone.push(url),
  });
});
afterEach(() => vi.unstubAllGlobals());

const aSignIn = (search: SignInSearch = {}) => <SignInPage app="organiser" search={search} />;

describe('signing in', () => {
  it('goes on to where one came from', async () => {
    const sent = answerRequests({ ...nobody, '/api/auth/sign-in/email': { body: {} } });
    const { user } = await renderPortal(aSignIn({ next: '/organiser/itk-2026/reviews' }));
    await user.type(screen.getByLabelText('E-mail address'), ' ole@example.org ');
    await user.type(screen.getByLabelText('Password'), 'a long sentence');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await vi.waitFor(() => expect(gone).toEqual(['/organiser/itk-2026/reviews']));
    expect(sent.at(-1)?.body).toEqual({ email: 'ole@example.org', password: 'a long sentence' });
  });

  it('says that address and password do not match, never which of them is wrong', async () => {
    const refusal = { status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } };
    answerRequests({ ...nobody, '/api/auth/sign-in/email': refusal });
    const { user } = await renderPortal(aSignIn());
    await user.type(screen.getByLabelText('E-mail address'), 'ole@example.org');
    await user.type(screen.getByLabelText('Password'), 'guessed');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('E-mail address and password do not match.');
    expect(gone).toEqual([]);
  });

  it('asks for a pause after too many attempts', async () => {
    answerRequests({ ...nobody, '/api/auth/sign-in/email': { status: 429, body: null } });
    const { user } = await renderPortal(aSignIn());
    await user.type(screen.getByLabelText('E-mail address'), 'ole@example.org');
    await user.type(screen.getByLabelText('Password'), 'guessed{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/wait a minute/);
  });

  it('sends nothing while a field is empty', async () => {
    const sent = answerRequests(nobody);
    const { user } = await renderPortal(aSignIn(), { locale: 'de' });
    await user.click(screen.getByRole('button', { name: 'Anmelden' }));
    expect(screen.getByText('Bitte geben Sie Ihre E-Mail-Adresse ein.')).toBeDefined();
    expect(screen.getByText('Bitte geben Sie Ihr Passwort ein.')).toBeDefined();
    expect(sent.filter(({ path }) => path.startsWith('/api'))).toEqual([]);
  });

  it('sends a link to the address above and says the same whether it is known or not', async () => {
    const sent = answerRequests({ ...nobody, '/api/auth/sign-in/magic-link': { body: {} } });
    const { user } = await renderPortal(aSignIn());
    await user.type(screen.getByLabelText('E-mail address'), 'ole@example.org');
    await user.click(screen.getByRole('button', { name: 'Send me a sign-in link' }));
    expect(await screen.findByText(/If there is an account for ole@example.org/)).toBeDefined();
    expect(sent.at(-1)?.body).toEqual({
      email: 'ole@example.org',
      callbackURL: '/organiser/',
      errorCallbackURL: '/organiser/sign-in',
    });
  });

  it('asks for the address of the link only where there is none', async () => {
    answerRequests({ ...nobody, '/api/auth/sign-in/magic-link': { body: {} } });
    const { user } = await renderPortal(aSignIn());
    await user.click(screen.getByRole('button', { name: 'Send me a sign-in link' }));
    expect(screen.getAllByLabelText('E-mail address')).toHaveLength(2);
  });

  it('explains a link that no longer works', async () => {
    answerRequests(nobody);
    await renderPortal(aSignIn({ error: 'INVALID_TOKEN' }));
    expect(screen.getByRole('alert').textContent).toMatch(/no longer works/);
  });

  it('offers demo accounts only when there are any, and lands where they say', async () => {
    answerRequests(nobody);
    await renderPortal(aSignIn());
    expect(screen.queryByText('Try it out')).toBeNull();
    answerRequests({
      'account.demoAccounts': aResult([helene]),
      '/api/demo/sign-in': { body: { signedIn: true } },
    });
    const { user } = await renderPortal(aSignIn());
    await user.click(await screen.findByRole('button', { name: /Sign in as Helene Brandt/ }));
    await vi.waitFor(() => expect(gone).toEqual(['/organiser/itk-2026/overview']));
  });
});
