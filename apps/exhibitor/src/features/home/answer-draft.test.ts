import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, AnswerDraft } from './answer-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that keeps answers, and can be gone for a while. */
function aServer() {
  const stored = new Map<string, Answer>();
  const server = { stored, isGone: false, saves: 0 };
  const draft = new AnswerDraft({
    isTemporary: (error) => error === 'gone',
    save: async (questionId, { was, value }) => {
      server.saves += 1;
      if (server.isGone) throw 'gone';
      if ((stored.get(questionId) ?? null) !== was) return 'conflict';
      stored.set(questionId, value);
      return 'saved';
    },
  });
  return { server, draft };
}
const pause = () => vi.advanceTimersByTimeAsync(700);

describe('answers that save as one types', () => {
  it('go out after a pause, the last word only', async () => {
    const { server, draft } = aServer();
    draft.change('name', { shown: null, value: 'Ja' });
    draft.change('name', { shown: 'Ja', value: 'Jana' });
    expect(draft.snapshot().status).toBe('unsaved');
    await pause();
    expect([server.stored.get('name'), server.saves]).toEqual(['Jana', 1]);
    expect(draft.snapshot()).toMatchObject({ status: 'saved', values: new Map() });
  });

  it('survive a lost connection and go out when it is back', async () => {
    const { server, draft } = aServer();
    server.isGone = true;
    draft.change('name', { shown: null, value: 'Jana' });
    await pause();
    expect(draft.snapshot()).toMatchObject({ status: 'failed', failure: 'gone' });
    expect(draft.snapshot().values.get('name')).toBe('Jana');
    expect(await draft.flush()).toBe(false);
    server.isGone = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.stored.get('name')).toBe('Jana');
  });

  it('wait for a decision where a colleague was faster, and hold nothing else up', async () => {
    const { server, draft } = aServer();
    server.stored.set('name', 'Piet');
    draft.change('name', { shown: null, value: 'Jana' });
    draft.change('chairs', { shown: null, value: 4 });
    await pause();
    expect(draft.snapshot()).toMatchObject({ status: 'held', conflicts: new Set(['name']) });
    expect(server.stored.get('chairs')).toBe(4);
    draft.resolve('name', { mine: true, stored: 'Piet' });
    await pause();
    expect(server.stored.get('name')).toBe('Jana');
    expect(draft.snapshot().status).toBe('saved');
  });

  it('give way to the colleague’s', async () => {
    const { server, draft } = aServer();
    server.stored.set('name', 'Piet');
    draft.change('name', { shown: null, value: 'Jana' });
    await pause();
    draft.resolve('name', { mine: false, stored: 'Piet' });
    await pause();
    expect([server.stored.get('name'), draft.snapshot().values.size]).toEqual(['Piet', 0]);
  });

  it('are all stored once handing in may begin', async () => {
    const { server, draft } = aServer();
    draft.change('name', { shown: null, value: 'Jana' });
    expect(await draft.flush()).toBe(true);
    expect(server.stored.get('name')).toBe('Jana');
  });
});
