import { expect, it } from 'vitest';
import { workingCopySchema } from './listing.schema.ts';
import { workingCopyChangesSchema } from './listing-part.ts';
import { mergeSave, type Save, type WorkingCopyState } from './working-copy.rules.ts';

const at = new Date('2026-11-23T09:00:00Z');
const start: WorkingCopyState = {
  content: workingCopySchema.parse({ displayName: 'A', tagline: {}, description: {} }),
  version: 4,
  edits: {},
};
const save = (changes: Save['changes'], change: Partial<Save> = {}): Save => ({
  seenVersion: 4,
  sitting: 'one',
  by: 'Anna',
  at,
  changes,
  ...change,
});
const byBen = { sitting: 'two', by: 'Ben' };

it('takes a change and counts the version on', () => {
  const { next, saved, conflicts } = mergeSave(start, save({ 'tagline.de': 'Neu' }));
  expect(next).toMatchObject({ version: 5, content: { tagline: { de: 'Neu', en: '' } } });
  expect({ saved, conflicts }).toEqual({ saved: ['tagline.de'], conflicts: [] });
});

it('lets two editors of different parts both win, two languages of one field included', () => {
  const first = mergeSave(start, save({ 'tagline.de': 'Neu' })).next;
  const second = mergeSave(first, save({ 'tagline.en': 'New' }, byBen));
  expect(second.conflicts).toEqual([]);
  expect(second.next.content.tagline).toEqual({ de: 'Neu', en: 'New' });
});

it('tells the later of two editors of one part, and takes the rest of the save', () => {
  const first = mergeSave(start, save({ displayName: 'Annas Name' })).next;
  const second = mergeSave(first, save({ displayName: 'Bens Name', 'tagline.en': 'New' }, byBen));
  expect(second.conflicts).toEqual([{ part: 'displayName', theirs: 'Annas Name', by: 'Anna', at }]);
  expect(second.saved).toEqual(['tagline.en']);
  expect(second.next.content).toMatchObject({ displayName: 'Annas Name', tagline: { en: 'New' } });
});

it('takes the later text once its editor has seen the other', () => {
  const first = mergeSave(start, save({ displayName: 'Annas Name' })).next;
  const again = mergeSave(
    first,
    save({ displayName: 'Bens Name' }, { ...byBen, seenVersion: first.version }),
  );
  expect(again.next.content.displayName).toBe('Bens Name');
});

it('does not quarrel with a sitting whose own answer was lost', () => {
  const first = mergeSave(start, save({ displayName: 'Annas N' })).next;
  const again = mergeSave(first, save({ displayName: 'Annas Name' }));
  expect(again.conflicts).toEqual([]);
  expect(again.next.content.displayName).toBe('Annas Name');
});

it('calls an equal value neither a change nor a conflict', () => {
  const first = mergeSave(start, save({ displayName: 'Gleich' })).next;
  const second = mergeSave(first, save({ displayName: 'Gleich' }, byBen));
  expect(second).toMatchObject({ saved: [], conflicts: [], next: { version: first.version } });
});

it('names each part that a sitting begins, once', () => {
  const first = mergeSave(start, save({ displayName: 'a' }));
  const second = mergeSave(first.next, save({ displayName: 'b' }));
  const third = mergeSave(second.next, save({ displayName: 'c' }, { ...byBen, seenVersion: 9 }));
  expect([first.begun, second.begun, third.begun]).toEqual([['displayName'], [], ['displayName']]);
});

it.each([
  ['an unknown part', { owner: 'x' }],
  ['nothing', {}],
  ['too long a name', { displayName: 'x'.repeat(121) }],
  ['a link that runs script', { links: [{ kind: 'website', url: 'javascript:alert(1)' }] }],
  ['a name that turns the line around', { displayName: 'a\u202eb' }],
  ['an address that is none', { contactEmail: 'somebody' }],
])('refuses %s', (_name, changes) => {
  expect(workingCopyChangesSchema.safeParse(changes).success).toBe(false);
});
