import { describe, expect, it } from 'vitest';
import type { ExhibitorRow } from './exhibitor.schema.ts';
import {
  type ExhibitorFilter,
  exhibitorFilterSchema,
  filterExhibitors,
} from './exhibitor-list.rules.ts';

const now = new Date('2026-02-01T10:00:00Z');
function row(name: string, given: Partial<ExhibitorRow> = {}): ExhibitorRow {
  return {
    exhibitorId: crypto.randomUUID() as ExhibitorRow['exhibitorId'],
    name,
    participation: 'confirmed',
    stands: [],
    mainName: null,
    listing: { isPublished: false, review: 'none' },
    memberCount: 1,
    contactName: '',
    contactEmail: 'x@example.org',
    locale: 'de',
    invitedUntil: null,
    hasComment: false,
    createdAt: now,
    lastActiveAt: null,
    ...given,
  };
}
const stand = (number: string) => [
  { standId: crypto.randomUUID() as never, number, hallName: 'A', kind: 'assigned' as const },
];
const rows = [
  row('Züblin Räder', {
    participation: 'invited',
    invitedUntil: new Date('2026-02-02'),
    stands: stand('10'),
  }),
  row('Ärzte-IT', { stands: stand('2'), listing: { isPublished: true, review: 'submitted' } }),
  row('beta AG', {
    contactName: 'Kim Łuk',
    lastActiveAt: now,
    listing: { isPublished: false, review: 'sent_back' },
  }),
  row('Alpha GmbH', {
    participation: 'invited',
    invitedUntil: new Date('2026-01-02'),
    memberCount: 0,
  }),
];
const shown = (filter: ExhibitorFilter) =>
  filterExhibitors(rows, filter, { now, locale: 'de' }).map(({ name }) => name);

describe('the list of exhibitors', () => {
  it('is sorted by name as the language does it', () => {
    expect(shown({})).toEqual(['Alpha GmbH', 'Ärzte-IT', 'beta AG', 'Züblin Räder']);
    expect(shown({ sort: '-name' })[0]).toBe('Züblin Räder');
  });
  it('sorts stands by their number, those without one last in both directions', () => {
    expect(shown({ sort: 'stand' }).slice(0, 2)).toEqual(['Ärzte-IT', 'Züblin Räder']);
    expect(shown({ sort: '-stand' }).slice(0, 2)).toEqual(['Züblin Räder', 'Ärzte-IT']);
  });
  it('finds all words anywhere, without accents', () => {
    expect(shown({ q: 'rader zub' })).toEqual(['Züblin Räder']);
    expect(shown({ q: 'kim' })).toEqual(['beta AG']);
    expect(shown({ q: '10' })).toEqual(['Züblin Räder']);
    expect(shown({ q: 'kim alpha' })).toEqual([]);
  });
  it.each<[ExhibitorFilter, string[]]>([
    [{ participation: 'invited' }, ['Alpha GmbH', 'Züblin Räder']],
    [{ stand: 'without' }, ['Alpha GmbH', 'beta AG']],
    [{ stand: 'with', participation: 'confirmed' }, ['Ärzte-IT']],
    [{ listing: 'published' }, ['Ärzte-IT']],
    [{ listing: 'submitted' }, ['Ärzte-IT']],
    [{ listing: 'sent_back' }, ['beta AG']],
    [{ listing: 'none' }, ['Alpha GmbH', 'Züblin Räder']],
    [{ invitation: 'open' }, ['Züblin Räder']],
    [{ invitation: 'expired' }, ['Alpha GmbH']],
  ])('shows for %j %j', (filter, names) => {
    expect(shown(filter)).toEqual(names);
  });
  it('does not ask who left for a stand or a listing', () => {
    const left = row('Delta', { participation: 'withdrawn' });
    const names = (filter: ExhibitorFilter) =>
      filterExhibitors([...rows, left], filter, { now, locale: 'de' }).map(({ name }) => name);
    expect(names({ stand: 'without' })).not.toContain('Delta');
    expect(names({ listing: 'none' })).not.toContain('Delta');
    expect(names({ taking: 'ended' })).toEqual(['Delta']);
    expect(names({ taking: 'part' })).toHaveLength(4);
    expect(names({})).toHaveLength(5);
  });
  it('counts who only has a stand on hold as without one', () => {
    const held = stand('7').map((one) => ({ ...one, kind: 'held' as const }));
    const rowsHere = [...rows, row('Echo', { stands: held })];
    const without = filterExhibitors(rowsHere, { stand: 'without' }, { now, locale: 'de' });
    expect(without.map(({ name }) => name)).toEqual(['Alpha GmbH', 'beta AG', 'Echo']);
  });
  it('reads a filter from a URL and forgets what it does not know', () => {
    expect(
      exhibitorFilterSchema.parse({
        q: ' a ',
        stand: 'maybe',
        participation: 'invited',
        sort: '-x',
      }),
    ).toEqual({
      q: 'a',
      participation: 'invited',
      stand: undefined,
    });
  });
});
