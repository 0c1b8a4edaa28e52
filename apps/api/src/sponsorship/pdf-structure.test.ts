import { structureOfPages, textOfPages } from '@foyer/testing/pdf-page.ts';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { type Sheet, type SheetPart, sheetAsPdf, sheetBehind } from './pdf-sheet.ts';

const paragraphs = Array.from({ length: 60 }, (_one, at): SheetPart => {
  const text = `Absatz ${at + 1}, lang genug, dass er über eine Zeile hinausgeht. `.repeat(4);
  return { kind: 'text', text };
});
const sheet: Sheet = {
  ...{ locale: 'de', title: 'Vertrag', footer: 'Fuß', writtenAt: new Date('2026-03-01T09:00:00Z') },
  parts: [
    { kind: 'title', text: 'Sponsoringvertrag' },
    { kind: 'fact', name: 'Sponsor', text: 'Łukasz & Söhne\nHafenstraße 21' },
    { kind: 'heading', text: 'Bedingungen' },
    ...paragraphs,
    { kind: 'lines', names: ['Ort, Datum', 'Ort, Datum'] },
  ],
};

it('a paper says what is a heading and what is read in which order, over its pages', async () => {
  const pdf = await sheetAsPdf({ ...sheet, mark: 'ENTWURF' });
  const pages = await structureOfPages(pdf);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]?.slice(0, 4).map(({ role }) => role)).toEqual(['H1', 'P', 'H2', 'P']);
  for (const page of pages) {
    expect(page.length).toBeGreaterThan(0);
    for (const element of page) expect(element.texts).toBeGreaterThan(0);
  }
  const { catalog } = await PDFDocument.load(pdf);
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
  expect(catalog.get(PDFName.of('Lang'))?.toString()).toContain('de');
  // Words, order and marks did not change what is copied out of it.
  const [first = ''] = await textOfPages(pdf);
  expect(first.replaceAll(/\s+/g, ' ')).toContain(
    'Sponsor Łukasz & Söhne Hafenstraße 21 Bedingungen',
  );
});

it('a page behind a paper is read after it, and the paper as before', async () => {
  const paper = await sheetAsPdf(sheet);
  const before = await structureOfPages(paper);
  const whole = await sheetBehind(paper, {
    ...sheet,
    parts: [
      { kind: 'title', text: 'Unterschrift' },
      { kind: 'fact', name: 'Name', text: 'Kim' },
    ],
  });
  const after = await structureOfPages(whole);
  expect(after).toEqual([
    ...before,
    [
      { role: 'H1', texts: 1 },
      { role: 'P', texts: 2 },
    ],
  ]);
  expect((await textOfPages(whole)).at(-1)).toContain('1 / 1');
});
