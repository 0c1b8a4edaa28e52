import { rectangle } from '@foyer/domain/polygon.ts';
import { groupsOf, inGroups } from '@foyer/floor-plan/plan-group.ts';
import { textOfPages } from '@foyer/testing/pdf-page.ts';
import { expect, it } from 'vitest';
import { planAsPdf } from './plan-pdf.ts';
import type { PlanSheet } from './plan-sheet.ts';

const groups = groupsOf([
  { groupId: 'acts', label: 'Dokumente und E-Akte' },
  { groupId: 'maps', label: 'Geodaten' },
]);

/** A fair's hall: rows of twenty, every fifth stand free. */
function aSheet(count: number, given: Partial<PlanSheet> = {}): PlanSheet {
  const plain = Array.from({ length: count }, (_, i) => {
    const [left, top] = [(i % 20) * 4, Math.floor(i / 20) * 4];
    return {
      ...{ standId: String(i), number: `H${i}`, tone: 'assigned' as const, spoken: '' },
      polygon: rectangle({ left, top, right: left + 3, bottom: top + 3 }),
      caption: i % 5 === 0 ? undefined : `Aussteller ${String(i).padStart(4, '0')} GmbH`,
    };
  });
  const idsOf = (id: string) => (Number(id) % 5 === 0 ? [] : [Number(id) % 2 ? 'acts' : 'maps']);
  return {
    ...{ locale: 'de', paper: 'a4', orientation: 'auto', accent: null, fixtures: [] },
    ...{ eventName: 'Tagung', eventLine: '17. Dezember 2026 · Münster' },
    hall: { hallId: 'h', name: 'Halle 1', widthMetres: 82, depthMetres: Math.ceil(count / 20) * 4 },
    stands: inGroups(plain, { groups, idsOf }),
    legend: [...groups, { tone: 'muted', label: 'Ohne Aussteller' }],
    index: plain.flatMap(({ caption, number }) =>
      caption ? [{ name: caption, numbers: number }] : [],
    ),
    words: { index: 'A bis Z', printedOn: 'Heute', scale: 'Maßstab 1 : ', page: 'Seite' },
    ...given,
  };
}

it('a hall of 600 stands: every number on the plan, every name once in the index after it', async () => {
  const sheet = aSheet(600);
  const [plan = '', ...index] = await textOfPages(await planAsPdf(sheet));
  expect(index.length).toBeGreaterThan(0);
  const numbers = new Set(plan.match(/\bH\d+\b/g));
  expect(numbers.size).toBe(600);
  const listed = index.join('\n').match(/Aussteller \d{4} GmbH/g) ?? [];
  expect(listed).toEqual(sheet.index.map(({ name }) => name));
  expect(plan).toContain('Dokumente und E-Akte');
  expect(plan).toMatch(/Seite 1 \/ \d/);
}, 30_000);

it('the scale is what the paper gives, and larger paper shows more', async () => {
  const scaleOn = async (paper: PlanSheet['paper']) => {
    const [plan = ''] = await textOfPages(await planAsPdf(aSheet(100, { paper, index: [] })));
    return Number(/Maßstab 1 : (\d+)/.exec(plan)?.[1]);
  };
  const [a4, a2] = [await scaleOn('a4'), await scaleOn('a2')];
  // 82 metres on at most 297 millimetres.
  expect(a4).toBeGreaterThan(82_000 / 297);
  expect(a4).toBeLessThan(82_000 / 200);
  expect(a4 / a2).toBeGreaterThan(1.8);
}, 30_000);

it('names of any length, alphabet and shape of line break fit', async () => {
  const name = `Ĳsselmeer Σύμβουλοι ${'Verwaltungsdigitalisierungs'.repeat(4)} GmbH\nund Söhne`;
  const sheet = aSheet(3, { index: [{ name, numbers: 'H1, H2, H7' }], eventName: name });
  const [plan = ''] = await textOfPages(await planAsPdf(sheet));
  expect(plan).toContain('H1, H2, H7');
  expect(plan).toContain('…');
}, 30_000);

it('an empty hall is a sheet as well', async () => {
  const sheet = aSheet(0, {
    hall: { hallId: 'h', name: 'Leer', widthMetres: 20, depthMetres: 10 },
  });
  expect(await textOfPages(await planAsPdf({ ...sheet, legend: [] }))).toHaveLength(1);
});
