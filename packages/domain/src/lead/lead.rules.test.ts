import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedInstant, foldLead, sharedContact, statusOfLead } from './lead.rules.ts';
import type { Consent, StoredEntry } from './lead.schema.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 20, 9, minute));
let number = 0;
function entry(
  kind: StoredEntry['kind'],
  payload: Record<string, unknown>,
  minute: number,
): StoredEntry {
  number += 1;
  const entryId = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { entryId: entryId as StoredEntry['entryId'], kind, payload, at: at(minute), by: 'Ada' };
}
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
  it('is corrected by how far it was off when it sent', () => {
    const clock = { deviceNow: at(90), now };
    expect(correctedInstant(at(80), clock)).toEqual(at(20));
  });
  it('is not believed when it says 1970 or the future', () => {
    expect(correctedInstant(new Date(0), { deviceNow: now, now })).toEqual(now);
    expect(correctedInstant(at(50), { deviceNow: now, now })).toEqual(now);
  });
});
