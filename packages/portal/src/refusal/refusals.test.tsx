import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerRequests, aRefusal, renderPortal } from '../test-portal.tsx';
import { trpc } from '../trpc.ts';
import { useSentences } from './use-sentences.ts';
import { useZodForm } from './use-zod-form.ts';

// What is shown outlives the page it was shown on.
afterEach(() => act(() => notifications.clean()));

function AssignButton({ isQuiet = false }: { isQuiet?: boolean }) {
  const assign = trpc.account.changeProfile.useMutation({ meta: { quiet: isQuiet } });
  const { sentence } = useSentences();
  return (
    <>
      <button type="button" onClick={() => assign.mutate({ name: 'Ole Hansen' })}>
        Try
      </button>
      {assign.isError && <output>{sentence(assign.error)}</output>}
    </>
  );
}

describe('a refused write', () => {
  it('is said in a notification, in the reader’s language', async () => {
    answerRequests({ 'account.changeProfile': aRefusal('stand.already_assigned') });
    const { user } = await renderPortal(<AssignButton />, { locale: 'de' });
    await user.click(screen.getByText('Try'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Das hat nicht geklappt');
    expect(alert.textContent).toMatch(/Stand/);
  });

  it('is left to the screen when the screen says it', async () => {
    answerRequests({ 'account.changeProfile': aRefusal('access.forbidden') });
    const { user } = await renderPortal(<AssignButton isQuiet />);
    await user.click(screen.getByText('Try'));
    expect((await screen.findByText(/Your role is not enough/)).tagName).toBe('OUTPUT');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says something honest about a code it does not know, and about a lost connection', async () => {
    const answers = { 'account.changeProfile': aRefusal('stand.from_the_future') };
    answerRequests(answers);
    const { user } = await renderPortal(<AssignButton isQuiet />);
    await user.click(screen.getByText('Try'));
    expect(await screen.findByText(/Something failed on our side/)).toBeDefined();
    answerRequests({});
    await user.click(screen.getByText('Try'));
    expect(await screen.findByText(/No connection to the server/)).toBeDefined();
  });
});

function NameForm() {
  const schema = z.object({ name: z.string().trim().min(1).max(5), town: z.string().min(1) });
  const form = useZodForm({ schema, initialValues: { name: '', town: '' } });
  return (
    <form onSubmit={form.onSubmit(() => undefined)}>
      <input
        aria-label="Name"
        aria-invalid={form.errors['name'] !== undefined}
        {...form.getInputProps('name')}
      />
      <output>{form.errors.name}</output>
      <input aria-label="Town" aria-invalid={form.errors['town'] !== undefined} />
      <button type="submit">Save</button>
    </form>
  );
}

describe('a form', () => {
  it('is checked by the schema of the domain, in words', async () => {
    const { user } = await renderPortal(<NameForm />, { locale: 'de' });
    await user.click(screen.getByText('Save'));
    expect(screen.getByText('Bitte ausfüllen.')).toBeDefined();
    await user.type(screen.getByLabelText('Name'), 'Aussteller');
    await user.click(screen.getByText('Save'));
    expect(screen.getByText('Höchstens 5 Zeichen.')).toBeDefined();
  });

  it('that cannot be sent leads to the first field that is not right', async () => {
    const { user } = await renderPortal(<NameForm />, { locale: 'de' });
    await user.type(screen.getByLabelText('Name'), 'Ole');
    await user.click(screen.getByText('Save'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Town')));
  });
});
