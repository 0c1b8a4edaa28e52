import { type WorkingCopy, workingCopySchema } from '@foyer/domain/listing/listing.schema.ts';
import { workingCopyChangesSchema } from '@foyer/domain/listing/listing-part.ts';
import { mergeSave, type WorkingCopyState } from '@foyer/domain/listing/working-copy.rules.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptParts } from './kept-parts.ts';
import { ListingDraft, type SaveRequest } from './listing-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = workingCopySchema.parse({ displayName: 'A', tagline: {}, description: {} });
const offline = new TypeError('Failed to fetch');

/** A server that merges as the real one does, by the rule of the domain. */
function aServer(content: WorkingCopy = start) {
  let state: WorkingCopyState = { content, version: 1, edits: {} };
  const requests: SaveRequest[] = [];
  let failure: unknown = null;
  const merge = (request: SaveRequest, sitting: string) => {
    const changes = workingCopyChangesSchema.parse(request.changes);
    const outcome = mergeSave(state, {
      ...request,
      changes,
      sitting,
      by: sitting,
      at: new Date(0),
    });
    state = outcome.next;
    return {
      content: state.content,
      version: state.version,
      saved: [...outcome.saved],
      conflicts: [...outcome.conflicts],
    };
  };
  return {
    requests,
    state: () => state,
    fail: (error: unknown) => {
      failure = error;
    },
    colleague: (changes: SaveRequest['changes']) =>
      merge({ seenVersion: state.version, changes }, 'Ben'),
    save: async (request: SaveRequest) => {
      requests.push(request);
      if (failure) throw failure;
      return merge(request, 'Anna');
    },
  };
}

function aTab() {
  let kept: KeptParts = new Map();
  return {
    read: () => kept,
    write: (parts: KeptParts) => {
      kept = new Map(parts);
    },
  };
}

function aForm(server = aServer(), keeper = aTab()) {
  const draft = new ListingDraft({
    ...{ content: server.state().content, version: server.state().version, keeper },
    save: server.save,
    isTemporary: (error) => error === offline,
  });
  return { server, draft, keeper };
}

describe('what is typed', () => {
  it('is sent once after a pause, and then said to be saved', async () => {
    const { server, draft } = aForm();
    draft.change('tagline.de', 'F');
    draft.change('tagline.de', 'Für');
    expect(draft.snapshot()).toMatchObject({
      status: 'unsaved',
      content: { tagline: { de: 'Für' } },
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.requests).toEqual([{ seenVersion: 1, changes: { 'tagline.de': 'Für' } }]);
    expect(draft.snapshot()).toMatchObject({ status: 'saved', version: 2 });
  });

  it('while a save is on its way is sent after it', async () => {
    const { server, draft } = aForm();
    draft.change('tagline.de', 'Für');
    const sent = draft.flush();
    draft.change('tagline.de', 'Für alle');
    await sent;
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.state().content.tagline.de).toBe('Für alle');
    expect(draft.snapshot().conflicts.size).toBe(0);
  });

  it('keeps the space at its end while the server trims it', async () => {
    const { server, draft } = aForm();
    draft.change('tagline.de', 'Für ');
    await draft.flush();
    expect(server.state().content.tagline.de).toBe('Für');
    expect(draft.snapshot().content.tagline.de).toBe('Für ');
  });

  it('stays in the form and out of the request until it can be saved', async () => {
    const { server, draft } = aForm();
    draft.change('contactEmail', 'info@');
    draft.change('displayName', 'B');
    await draft.flush();
    expect(server.state().content).toMatchObject({ displayName: 'B', contactEmail: '' });
    expect(draft.snapshot()).toMatchObject({
      status: 'unsaved',
      content: { contactEmail: 'info@' },
    });
    expect([...draft.snapshot().invalid]).toEqual(['contactEmail']);
    draft.change('contactEmail', 'info@example.org');
    await draft.flush();
    expect(draft.snapshot()).toMatchObject({ status: 'saved' });
  });
});

describe('a lost connection', () => {
  it('loses nothing: it is tried again until it succeeds', async () => {
    const { server, draft } = aForm();
    server.fail(offline);
    draft.change('displayName', 'B');
    await vi.advanceTimersByTimeAsync(4000);
    expect(draft.snapshot()).toMatchObject({ status: 'failed', content: { displayName: 'B' } });
    server.fail(null);
    await vi.advanceTimersByTimeAsync(6000);
    expect(draft.snapshot().status).toBe('saved');
    expect(server.state().content.displayName).toBe('B');
  });

  it('and a reload lose nothing: the words come back and are sent', async () => {
    const { server, draft, keeper } = aForm();
    server.fail(offline);
    draft.change('displayName', 'B');
    await vi.advanceTimersByTimeAsync(1000);
    server.fail(null);
    const again = aForm(server, keeper).draft;
    expect(again.snapshot().content.displayName).toBe('B');
    await vi.advanceTimersByTimeAsync(100);
    expect(server.state().content.displayName).toBe('B');
    expect(keeper.read().size).toBe(0);
  });

  it('is not how a refusal is treated: it is shown, and sent again only when changed', async () => {
    const { server, draft } = aForm();
    server.fail(new Error('refused'));
    draft.change('displayName', 'B');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.requests).toHaveLength(1);
    server.fail(null);
    draft.change('displayName', 'C');
    await draft.flush();
    expect(draft.snapshot()).toMatchObject({ status: 'saved', failure: null });
  });
});

describe('a colleague', () => {
  it('who changes another field is taken over', async () => {
    const { server, draft } = aForm();
    server.colleague({ 'tagline.en': 'Theirs' });
    draft.change('tagline.de', 'Meins');
    await draft.flush();
    expect(draft.snapshot().content.tagline).toEqual({ de: 'Meins', en: 'Theirs' });
  });

  it('who changed the same field is shown beside one’s own text, until one decides for it', async () => {
    const { server, draft } = aForm();
    server.colleague({ displayName: 'Bens' });
    draft.change('displayName', 'Annas');
    await draft.flush();
    expect(draft.snapshot().content.displayName).toBe('Annas');
    expect(draft.snapshot().conflicts.get('displayName')).toMatchObject({
      theirs: 'Bens',
      by: 'Ben',
    });
    expect(draft.isSettled()).toBe(false);
    draft.change('displayName', 'Annas neu');
    await draft.flush();
    expect(server.state().content.displayName).toBe('Bens');
    draft.resolve('displayName', 'mine');
    await draft.flush();
    expect(server.state().content.displayName).toBe('Annas neu');
    expect(draft.snapshot()).toMatchObject({ status: 'saved' });
  });

  it('may win', async () => {
    const { server, draft, keeper } = aForm();
    server.colleague({ displayName: 'Bens' });
    draft.change('displayName', 'Annas');
    await draft.flush();
    draft.resolve('displayName', 'theirs');
    await draft.flush();
    expect(draft.snapshot()).toMatchObject({ status: 'saved', content: { displayName: 'Bens' } });
    expect(keeper.read().size).toBe(0);
  });

  it('is not overwritten by words typed before their change was seen', async () => {
    const { server, draft } = aForm();
    draft.change('displayName', 'Annas');
    const theirs = server.colleague({ displayName: 'Bens', 'tagline.de': 'Auch' });
    // The page asks again by itself, in the middle of the typing.
    draft.absorb(theirs);
    await draft.flush();
    expect(server.state().content.displayName).toBe('Bens');
    expect(draft.snapshot().conflicts.has('displayName')).toBe(true);
    expect(draft.snapshot().content.tagline.de).toBe('Auch');
  });
});
