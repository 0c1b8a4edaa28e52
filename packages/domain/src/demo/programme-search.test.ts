import { describe, expect, it } from 'vitest';
import { maxChosen } from './chosen-demos.ts';
import { isAskedFor, programmeQuery, programmeSearchSchema } from './programme-search.ts';

const everything = programmeSearchSchema.parse({});
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const [stage, demoId, other] = [idOf(1), idOf(2), idOf(3)] as const;
const demo = { demoId, placeId: stage, language: 'de', categoryId: idOf(4) } as const;
const asks = (search: Record<string, string>, given: Partial<typeof demo> = {}) =>
  isAskedFor({ ...demo, ...given }, '2026-03-20', programmeSearchSchema.parse(search));

describe('what the public programme is narrowed down to', () => {
  it('is everything at first, and what does not fit is left out', () => {
    expect(everything).toEqual({
      ...{ day: null, place: null, language: null, topic: null, demos: null },
    });
    const hostile = { day: 'x', place: "'--", language: 'fr', demos: ['a'], more: '1' };
    expect(programmeSearchSchema.parse(hostile)).toEqual(everything);
  });
  it('is a day, a place, the stands, a language, or some demos', () => {
    expect(asks({ day: '2026-03-20' })).toBe(true);
    expect(asks({ day: '2026-03-21' })).toBe(false);
    expect(asks({ place: stage })).toBe(true);
    expect(asks({ place: 'stands' })).toBe(false);
    expect(asks({ place: 'stands' }, { placeId: null as never })).toBe(true);
    expect(asks({ language: 'en' })).toBe(false);
    expect(asks({ demos: `${other},${demoId}` })).toBe(true);
    expect(asks({ demos: other })).toBe(false);
    expect(asks({ demos: 'nonsense' })).toBe(false);
  });
  it('comes back from its address', () => {
    const search = {
      day: '2026-03-20',
      place: 'stands',
      language: 'en',
      topic: null,
      demos: [demoId, other],
    };
    const query = programmeQuery(everything, search as never);
    expect(query).toContain(`demos=${demoId},${other}`);
    const fields = Object.fromEntries(new URLSearchParams(query));
    expect(programmeSearchSchema.parse(fields)).toEqual(search);
    expect(programmeQuery(everything, {})).toBe('');
  });
  it('is a selection of each demo once, and not longer than an address may be', () => {
    const many = Array.from({ length: maxChosen + 20 }, (_none, at) => idOf(at));
    const { demos } = programmeSearchSchema.parse({ demos: [many[0], ...many].join(',') });
    expect(demos).toEqual(many.slice(0, maxChosen));
  });
});

it('is narrowed down to a topic', () => {
  expect(asks({ topic: idOf(4) })).toBe(true);
  expect(asks({ topic: idOf(5) })).toBe(false);
  expect(programmeQuery(everything, { topic: idOf(4) })).toBe(`?topic=${idOf(4)}`);
});
