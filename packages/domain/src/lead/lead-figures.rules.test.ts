import { expect, it } from 'vitest';
import type { Lead } from './lead.schema.ts';
import { leadFigures } from './lead-figures.rules.ts';

const lead = (given: Partial<Lead>) =>
  ({
    status: 'active',
    consent: null,
    temperature: null,
    tags: [],
    products: [],
    capturedBy: 'Kim',
    firstCapturedAt: new Date('2026-03-19T09:10:00Z'),
    ...given,
  }) as unknown as Lead;

it('counts by the clock of the event, with the quiet hours between', () => {
  const { byHour } = leadFigures(
    [
      lead({}),
      lead({ firstCapturedAt: new Date('2026-03-19T12:59:00Z') }),
      lead({ firstCapturedAt: new Date('2026-03-20T08:00:00Z') }),
    ],
    'Europe/Berlin',
  );
  expect(byHour).toEqual([
    { key: '2026-03-19T10', count: 1 },
    { key: '2026-03-19T11', count: 0 },
    { key: '2026-03-19T12', count: 0 },
    { key: '2026-03-19T13', count: 1 },
    { key: '2026-03-20T09', count: 1 },
  ]);
});

it('counts by person, product and tag, the most first, and every temperature', () => {
  const figures = leadFigures(
    [
      lead({ tags: ['press'], products: ['a', 'b'], temperature: 'hot' }),
      lead({ capturedBy: 'Lou', products: ['b'], status: 'unresolved' }),
      lead({ capturedBy: 'Lou', consent: { fields: ['name'] } as unknown as Lead['consent'] }),
    ],
    'Europe/Berlin',
  );
  expect(figures).toMatchObject({ total: 3, withConsent: 1, unresolved: 1 });
  expect(figures.byPerson).toEqual([
    { key: 'Lou', count: 2 },
    { key: 'Kim', count: 1 },
  ]);
  expect(figures.byProduct).toEqual([
    { key: 'b', count: 2 },
    { key: 'a', count: 1 },
  ]);
  expect(figures.byTag).toEqual([{ key: 'press', count: 1 }]);
  expect(figures.byTemperature.find(({ key }) => key === 'hot')?.count).toBe(1);
  expect(figures.byTemperature.find(({ key }) => key === '')?.count).toBe(2);
});
