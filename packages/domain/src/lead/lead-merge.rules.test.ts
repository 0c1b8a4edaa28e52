import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingRecorded } from './lead.rules.ts';
import type { Contact, Lead } from './lead.schema.ts';
import { lookAlikes, mergedLead } from './lead-merge.rules.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 20, 9, minute));
let number = 0;
const aLead = (contact: Contact | null, change: Partial<Lead> = {}): Lead => {
  number += 1;
  return {
    ...nothingRecorded,
    ...{
      leadId: `l${number}` as Lead['leadId'],
      badgeCode: `B${number}`,
      status: 'active',
      contact,
    },
    ...{ source: 'badge', captures: 1, firstCapturedAt: at(number), lastEntryAt: at(number) },
    mergedFrom: [],
    ...change,
  };
};
const pairs = (leads: Lead[], isApart: (a: Lead, b: Lead) => boolean = () => false) =>
  lookAlikes(leads, isApart).map(({ lead, other, likeness }) => [
    lead.leadId,
    other.leadId,
    likeness,
  ]);

describe('two leads look like one person', () => {
  it('by their address, however it is written, and the badge stays', () => {
    const card = aLead({ name: 'A. B.', email: 'Ada@Example.org ' }, { source: 'card' });
    const badge = aLead({ name: 'Ada Byte', email: 'ada@example.org' });
    expect(pairs([card, badge])).toEqual([[badge.leadId, card.leadId, 'email']]);
  });
  it('by their name at what may be the same place', () => {
    const one = aLead({ name: 'Jörg Weiß', organisation: 'Stadt Ahlen' });
    const same = aLead({ name: 'Weiss, Jorg', organisation: 'Ahlen' });
    const elsewhere = aLead({ name: 'Jörg Weiß', organisation: 'Kreis Unna' });
    expect(pairs([one, same, elsewhere])).toEqual([[one.leadId, same.leadId, 'name']]);
  });
  it('by a name that one slip makes the same, where the place agrees or the word is long', () => {
    const one = aLead({ name: 'Jana Osterkamp', organisation: 'Stadt Ahlen' });
    const typo = aLead({ name: 'Jana Ostercamp', organisation: 'Ahlen' });
    const elsewhere = aLead({ name: 'Jana Osterkampp', organisation: 'Kreis Unna' });
    expect(pairs([one, typo, elsewhere])).toEqual([[one.leadId, typo.leadId, 'spelling']]);
    const unplaced = aLead({ name: 'Jana Osterkam' });
    expect(pairs([one, unplaced])).toEqual([[one.leadId, unplaced.leadId, 'spelling']]);
    const meier = aLead({ name: 'Anna Meier', organisation: 'Stadt Ahlen' });
    expect(pairs([meier, aLead({ name: 'Anna Meyer' })])).toEqual([]);
    const [typed, badge] = [
      aLead({ name: 'Anna Meyer', organisation: 'Ahlen' }, { source: 'manual' }),
      aLead({ name: 'Anna Meier', organisation: 'Stadt Ahlen' }),
    ];
    expect(pairs([typed, badge])).toEqual([[badge.leadId, typed.leadId, 'spelling']]);
    expect(pairs([typed, badge], () => true)).toEqual([]);
  });
  it('quickly in a large booth, also one full of namesakes', () => {
    const names = ['Osterkamp', 'Ostercamp', 'Wiśniewski', 'Wisnewski', 'Papadopoulos'];
    const first = ['Jana', 'Grażyna', 'Emre', 'Frauke'];
    const many = Array.from({ length: 5000 }, (_, at) => {
      const name = `${first[at % 4]} ${names[at % 5]}${at % 3 === 0 ? '' : ` ${'abcdefghij'[at % 10]}${(at * 7919).toString(36).replaceAll(/\d/g, 'x')}`}`;
      return aLead({ name, organisation: `Stadt ${at % 50}` });
    });
    const began = performance.now();
    expect(lookAlikes(many, () => false).length).toBe(20);
    expect(lookAlikes(many, () => true)).toEqual([]);
    // Some 0.2 s for both; each with each would take a minute.
    expect(performance.now() - began).toBeLessThan(3000);
  });
  it('not when the booth said they are two, and not without a name', () => {
    const one = aLead({ name: 'Kim' });
    const other = aLead({ name: 'Kim' });
    expect(pairs([one, other])).toHaveLength(1);
    expect(pairs([one, other], () => true)).toEqual([]);
    expect(pairs([aLead(null), aLead(null), aLead({}), aLead({})])).toEqual([]);
  });
});

describe('two leads as one', () => {
  it('add up what adds up, and let the later word count where there is one', () => {
    const note = (text: string, minute: number) => ({
      noteId: text,
      text,
      at: at(minute),
      by: 'A',
    });
    const one = aLead(
      { name: 'Ada', phone: '' },
      { rating: 2, tags: ['a'], notes: [note('second', 9)], answers: { x: 1, y: 1 } },
    );
    const other = aLead(
      { name: 'A.', phone: '030', email: 'a@example.org' },
      { rating: 5, tags: ['a', 'b'], notes: [note('first', 3)], answers: { y: 2 }, captures: 2 },
    );
    expect(mergedLead(one, other)).toMatchObject({
      leadId: one.leadId,
      contact: { name: 'Ada', phone: '030', email: 'a@example.org' },
      ...{ rating: 5, tags: ['a', 'b'], answers: { x: 1, y: 2 }, captures: 3 },
      notes: [{ text: 'first' }, { text: 'second' }],
    });
    expect(mergedLead(other, one)).toMatchObject({ leadId: other.leadId, rating: 5 });
  });
  it('show nothing of one that took the consent back', () => {
    const gone = aLead(null, { status: 'withdrawn', withdrawnAt: at(1) });
    const { contact, consent } = mergedLead(gone, aLead(null));
    expect([contact, consent]).toEqual([null, null]);
  });
  it('lose no note, tag, product or photo, in whatever order they come together', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    const some = fc.record({ tags: texts, products: texts, photos: texts });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [x, y, z] = [aLead(null, a), aLead(null, b), aLead(null, c)];
        const one = mergedLead(mergedLead(x, y), z);
        const other = mergedLead(mergedLead(x, z), y);
        for (const part of ['tags', 'products', 'photos'] as const) {
          expect(one[part]).toEqual(other[part]);
          expect(new Set(one[part])).toEqual(new Set([...a[part], ...b[part], ...c[part]]));
        }
      }),
    );
  });
});
