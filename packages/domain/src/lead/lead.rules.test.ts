import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedInstant, foldLead, sharedContact, statusOfLead } from './lead.rules.ts';
import type { Consent, StoredEntry } from './lead.schema.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 20, 9, minute));
let number = 0;
const idOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
function entry(
  kind: StoredEntry['kind'],
  payload: Record<string, unknown>,
  minute: number,
): StoredEntry {
  number += 1;
  const entryId = idOf(number);
  return {
    entryId: entryId as StoredEntry['entryId'],
    kind,
    payload,
    deviceId: 'phone',
    sequence: number,
    at: at(minute),
    by: 'Ada',
  };
}
const words = { wordingVersion: 1, locale: 'de', channel: 'in_person' };
const consent = { fields: ['name'], wordingVersion: 1, locale: 'de', channel: 'in_person' };

describe('folding a lead', () => {
  it('counts a badge that was scanned twice as one lead with two captures', () => {
    const folded = foldLead([entry('captured', {}, 1), entry('captured', {}, 2)]);
    expect(folded.captures).toBe(2);
  });

  it('lets the later rating win, and adds notes up', () => {
    const folded = foldLead([
      entry('rated', { rating: 5 }, 3),
      entry('rated', { rating: 2 }, 1),
      entry('noted', { noteId: 'a', text: 'first' }, 1),
      entry('noted', { noteId: 'b', text: 'second' }, 2),
    ]);
    expect(folded.rating).toBe(5);
    expect(folded.notes.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('keeps the last text of a note that was saved while typing', () => {
    const folded = foldLead([
      entry('noted', { noteId: 'a', text: 'Call ba' }, 1),
      entry('noted', { noteId: 'a', text: 'Call back' }, 2),
    ]);
    expect(folded.notes).toMatchObject([{ text: 'Call back', at: at(1) }]);
  });

  it('ends with the consent when it is taken back, and begins again with a new one', () => {
    const given = entry('consented', consent, 1);
    const taken = entry('withdrawn', {}, 2);
    expect(foldLead([given, taken])).toMatchObject({ consent: null, withdrawnAt: at(2) });
    expect(foldLead([given, taken, entry('consented', consent, 3)]).withdrawnAt).toBeNull();
  });

  it('keeps the order of what one device recorded within a millisecond', () => {
    const [first, second] = [entry('rated', { rating: 1 }, 1), entry('rated', { rating: 4 }, 1)];
    const later = { ...first, entryId: 'f' as never, sequence: second.sequence + 1 };
    expect(foldLead([later, second, first]).rating).toBe(1);
    expect(foldLead([second, first]).rating).toBe(4);
  });

  it('forgets what the same device took back, and only that', () => {
    const scan = entry('captured', {}, 1);
    const undo = entry('undone', { undoes: scan.entryId }, 2);
    expect(foldLead([undo, scan]).captures).toBe(0);
    expect(foldLead([scan, { ...undo, deviceId: 'other phone' }]).captures).toBe(1);
  });

  it('knows the next step until it is done', () => {
    const planned = entry('planned', { step: 'Send an offer', dueOn: '2026-03-27' }, 1);
    expect(foldLead([planned]).nextStep).toEqual({ step: 'Send an offer', dueOn: '2026-03-27' });
    expect(foldLead([planned, entry('planned', { step: null }, 2)]).nextStep).toBeNull();
  });

  it('loses a note that was emptied, and takes it again', () => {
    const texts = ['Call', '', 'Write'].map((text, minute) =>
      entry('noted', { noteId: 'a', text }, minute),
    );
    expect(foldLead(texts.slice(0, 2)).notes).toEqual([]);
    expect(foldLead(texts).notes).toMatchObject([{ text: 'Write', at: at(2) }]);
  });

  it('keeps what somebody without a badge told, and how it was put right', () => {
    const told = { details: { name: 'Ada Byte', phone: '030 1' }, ...words };
    const folded = foldLead([
      entry('introduced', told, 1),
      entry('corrected', { field: 'phone', value: '030 12' }, 2),
      entry('corrected', { field: 'name', value: 'Ada Byteberg' }, 3),
      entry('corrected', { field: 'email', value: 'never@example.org' }, 4),
    ]);
    expect(folded.details).toEqual({ name: 'Ada Byteberg', phone: '030 12' });
    expect(folded.consent).toMatchObject({ fields: ['name', 'phone'], wordingVersion: 1 });
  });

  it('has nothing of it any more once it is taken back, and no undo brings it again', () => {
    const told = entry('introduced', { details: { name: 'Ada' }, ...words }, 1);
    const taken = entry('withdrawn', {}, 2);
    const undo = entry('undone', { undoes: taken.entryId }, 3);
    expect(foldLead([told, taken, undo])).toMatchObject({ details: null, consent: null });
    const emptied = { ...told, payload: {} };
    expect(foldLead([emptied, taken, undo])).toEqual(foldLead([told, taken, undo]));
  });

  it('lets the later answer to each question win, also when it is taken back', () => {
    const answered = (questionId: string, value: unknown, minute: number) =>
      entry('answered', { questionId, value }, minute);
    const folded = foldLead([
      answered('size', 'large', 3),
      answered('size', 'small', 1),
      answered('when', '2027-01-01', 1),
      answered('when', null, 2),
    ]);
    expect(folded.answers).toEqual({ size: 'large' });
  });

  it('keeps the photos that nobody removed, until the consent is taken back', () => {
    const shown = (photoId: string, present: boolean, minute: number) =>
      entry('pictured', { photoId, present }, minute);
    const two = [shown('b', true, 1), shown('a', true, 2)];
    expect(foldLead(two).photos).toEqual(['a', 'b']);
    expect(foldLead([...two, shown('a', false, 3)]).photos).toEqual(['b']);
    expect(foldLead([...two, entry('withdrawn', {}, 3)]).photos).toEqual([]);
  });

  it('comes to the same whatever the order, the repetition and the splitting of batches', () => {
    const anEntry = fc.oneof(
      fc.record({ kind: fc.constant('captured' as const), payload: fc.constant({}) }),
      fc.record({
        kind: fc.constant('rated' as const),
        payload: fc.record({ rating: fc.integer({ min: 1, max: 5 }) }),
      }),
      fc.record({
        kind: fc.constant('noted' as const),
        payload: fc.record({ noteId: fc.constantFrom('a', 'b'), text: fc.string() }),
      }),
      fc.record({
        kind: fc.constant('tagged' as const),
        payload: fc.record({ tag: fc.constantFrom('x', 'y'), present: fc.boolean() }),
      }),
      fc.record({
        kind: fc.constant('undone' as const),
        payload: fc.record({ undoes: fc.integer({ min: 1, max: number + 60 }).map(idOf) }),
      }),
      fc.record({
        kind: fc.constant('planned' as const),
        payload: fc.record({ step: fc.option(fc.constantFrom('call', 'write')) }),
      }),
      fc.record({
        kind: fc.constant('introduced' as const),
        payload: fc.record({
          details: fc.record(
            { name: fc.constantFrom('Ada', 'Kim'), phone: fc.constantFrom('1', '2') },
            { requiredKeys: [] },
          ),
          ...{ wordingVersion: fc.constant(1), locale: fc.constant('de') },
        }),
      }),
      fc.record({
        kind: fc.constant('answered' as const),
        payload: fc.record({
          questionId: fc.constantFrom('a', 'b'),
          value: fc.option(fc.constantFrom(true, 3, 'x', ['y'])),
        }),
      }),
      fc.record({
        kind: fc.constant('pictured' as const),
        payload: fc.record({ photoId: fc.constantFrom('a', 'b'), present: fc.boolean() }),
      }),
      fc.record({
        kind: fc.constant('corrected' as const),
        payload: fc.record({
          field: fc.constantFrom('name', 'phone'),
          value: fc.option(fc.constantFrom('x', 'y')),
        }),
      }),
      fc.record({ kind: fc.constant('withdrawn' as const), payload: fc.constant({}) }),
      fc.record({ kind: fc.constant('consented' as const), payload: fc.constant(consent) }),
    );
    const someEntries = fc
      .array(fc.tuple(anEntry, fc.integer({ min: 0, max: 5 })), { maxLength: 20 })
      .map((given) => given.map(([{ kind, payload }, minute]) => entry(kind, payload, minute)));
    const shuffled = someEntries.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.subarray(entries),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([entries, otherOrder, repeated]) => {
        expect(foldLead([...otherOrder, ...repeated])).toEqual(foldLead(entries));
      }),
    );
  });
});

describe('what an exhibitor sees of a badge holder', () => {
  const person = { name: 'Kim', organisation: 'Stadt', email: 'kim@example.org' };
  const agreed = { ...consent, fields: ['name', 'email'], at: at(1), by: 'Ada' } as Consent;
  it('is nothing without consent', () => {
    expect(sharedContact(person, null, ['name'])).toBeNull();
  });
  it('is what was agreed to and the event allows', () => {
    expect(sharedContact(person, agreed, ['name', 'organisation'])).toEqual({ name: 'Kim' });
  });
  it('is nothing while the code is not known', () => {
    expect(sharedContact(null, agreed, ['name'])).toBeNull();
    expect(statusOfLead(foldLead([]), false)).toBe('unresolved');
  });
});

describe('the clock of a device', () => {
  const now = at(30);
  it('is corrected by how far it was off, whenever the entry arrives', () => {
    const said = { deviceAt: at(80), clockOffsetMs: -60 * 60_000 };
    expect(correctedInstant(said, now)).toEqual(at(20));
    expect(correctedInstant(said, at(59))).toEqual(at(20));
  });
  it('is not believed when it says 1970 or 2100', () => {
    expect(correctedInstant({ deviceAt: new Date(0), clockOffsetMs: 0 }, now)).toEqual(now);
    const future = new Date('2100-01-01T00:00:00Z');
    expect(correctedInstant({ deviceAt: future, clockOffsetMs: 0 }, now)).toEqual(now);
    expect(correctedInstant({ deviceAt: at(32), clockOffsetMs: 0 }, now)).toEqual(at(32));
  });
});
