// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { area, bounds } from '@foyer/domain/polygon.ts';
import { describe, expect, it } from 'vitest';
import type { FoundPlan, ReadPlan } from './imported-plan.ts';
import { joinedLines } from './joined-lines.ts';
import { importProblems, likelyScale, placed } from './placing.ts';
import { readCsvPlan } from './read-csv.ts';
import { readDxfPlan } from './read-dxf.ts';
import { readSvgPlan } from './read-svg.ts';

const hall = { hallId: 'h', name: 'Saal', widthMetres: 24, depthMetres: 14 };
// hall-ezdxf.dxf was written by ezdxf 0.18, hall-inkscape.svg by Inkscape 1.2, hall-dia.dxf and hall-dia.svg
// by Dia 0.97 from one drawing; none is touched since.
const file = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}`, `file://${import.meta.filename}`), 'utf8');
const found = (read: ReadPlan): FoundPlan => {
  if (!read.ok) throw new Error(read.problem.code);
  return read.found;
};
const problem = (read: ReadPlan) => (read.ok ? 'none' : read.problem);
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const drawn = (plan: FoundPlan, unitsPerMetre = plan.unitsPerMetre ?? 1) =>
  placed(
    plan,
    { unitsPerMetre, left: 1, top: 1, layers: new Set(plan.shapes.map(({ layer }) => layer)) },
    { taken: [], newId: (i) => `new${i}` },
  );
const sizes = (plan: FoundPlan) =>
  (drawn(plan) ?? []).map(({ number, polygon }) => [number, Math.round(area(polygon) * 10) / 10]);

describe('a DXF of a CAD program', () => {
  const plan = found(readDxfPlan(file('hall-ezdxf.dxf')));
  it('tells its unit, its layers, and the numbers written inside', () => {
    expect(plan.unitsPerMetre).toBe(1000);
    expect(plan.shapes.map(({ number }) => number)).toEqual(['A1', 'A2', null, null]);
    expect(new Set(plan.shapes.map(({ layer }) => layer))).toEqual(new Set(['STAENDE', '0']));
    expect(plan.passedOver).toBe(2);
  });
  it('becomes stands in metres, with turned blocks and round corners', () => {
    const half = 6 + (Math.PI * 1) / 2;
    const [first, second, block, round] = sizes(plan);
    expect([first, second, block]).toEqual([
      ['A1', 6],
      ['A2', 6],
      ['A3', 9],
    ]);
    expect(round?.[1]).toBeGreaterThan(half - 0.1);
    expect(round?.[1]).toBeLessThanOrEqual(half + 0.05);
  });
  it('hangs the right way up: what is above in the CAD is above here', () => {
    const stands = drawn(plan) ?? [];
    const top = (i: number) => bounds(stands[i]?.polygon ?? []).top;
    expect(top(2)).toBe(1);
    expect(top(0)).toBeGreaterThan(top(2));
  });
  it.each([
    ['a torn file', file('hall-ezdxf.dxf').slice(0, 9000), 'broken'],
    ['no DXF at all', 'Guten Tag', 'broken'],
    ['a drawing without outlines', '0\nSECTION\n2\nENTITIES\n0\nENDSEC\n0\nEOF\n', 'nothing_found'],
  ])('refuses %s in words', (_what, text, code) => {
    expect(problem(readDxfPlan(text))).toEqual({ code });
  });
});

describe('one drawing of Dia', () => {
  it('is a DXF of filled boxes and single lines, which become stands where they close a ring', () => {
    const plan = found(readDxfPlan(file('hall-dia.dxf')));
    expect(plan.shapes.map(({ number }) => number)).toEqual(['C01', 'C02', 'C04']);
    expect(plan.shapes.every(({ layer }) => layer === 'Staende')).toBe(true);
    // The line along the hall encloses nothing.
    expect(plan.passedOver).toBe(1);
    expect((drawn(plan, 1) ?? []).map(({ polygon }) => area(polygon))).toEqual([6, 6, 6]);
    const taken = drawn(plan, 1) ?? [];
    expect(importProblems(hall, taken, { there: [], taken: [] })).toEqual([]);
  });
  it('is an SVG with the L-shaped stand too, at its own scale', () => {
    const plan = found(readSvgPlan(file('hall-dia.svg')));
    expect(plan.shapes.map(({ number }) => number)).toEqual(['C01', 'C02', 'C03']);
    expect((drawn(plan, 20) ?? []).map(({ polygon }) => area(polygon))).toEqual([6, 6, 12]);
  });
});

describe('single lines', () => {
  const line = (x: number, y: number, [toX, toY]: [number, number]) => ({
    ...{ from: { x, y }, to: { x: toX, y: toY } },
    layer: '',
  });
  const ring = [line(0, 0, [3, 0]), line(3, 2, [3, 0]), line(3, 2, [0, 2]), line(0, 2, [0, 0])];
  it('are one outline, whichever way each was drawn', () => {
    expect(joinedLines(ring)).toMatchObject({ left: 0, outlines: [{ layer: '' }] });
    expect(area(joinedLines(ring).outlines[0]?.polygon ?? [])).toBe(6);
  });
  it.each([
    ['an open end', ring.slice(1)],
    ['a third line at a corner', [...ring, line(3, 0, [9, 0])]],
    ['a gap', [...ring.slice(1), line(0, 0, [2.9, 0])]],
    ['another layer', [...ring.slice(1), { ...line(0, 0, [3, 0]), layer: 'Wand' }]],
    ['there and back', [line(0, 0, [3, 0]), line(3, 0, [0, 0])]],
  ])('enclose nothing with %s', (_what, lines) => {
    expect(joinedLines(lines)).toEqual({ outlines: [], left: lines.length });
  });
});

describe('an SVG of a drawing program', () => {
  const plan = found(readSvgPlan(file('hall-inkscape.svg')));
  it('tells its paper size, its layer, and the numbers written inside', () => {
    expect(plan.unitsPerMetre).toBeCloseTo(1000);
    expect(plan.shapes.map(({ number }) => number)).toEqual(['A1', 'A2', 'B1', null]);
    expect(plan.shapes[0]?.layer).toBe('Staende');
    expect(plan.passedOver).toBe(1);
  });
  it('becomes stands once the scale is set: rectangles, an L and a turned one', () => {
    expect(
      (drawn(plan, 10) ?? []).map(({ polygon }) => Math.round(area(polygon) * 10) / 10),
    ).toEqual([6, 6, 12, 6]);
  });
  it('runs nothing, and takes nothing that is only defined', () => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg"><defs><rect width="9" height="9"/></defs>
      <script>globalThis.wasRun = true</script><rect id="K1" width="3" height="2"/></svg>`;
    expect(found(readSvgPlan(text)).shapes).toMatchObject([{ number: 'K1' }]);
    expect('wasRun' in globalThis).toBe(false);
  });
  it.each([
    ['a torn file', '<svg xmlns="http://www.w3.org/2000/svg"><rect', 'broken'],
    ['something else', '<html></html>', 'not_a_drawing'],
    [
      'a picture of lines',
      '<svg xmlns="http://www.w3.org/2000/svg"><line x2="9"/></svg>',
      'nothing_found',
    ],
  ])('refuses %s in words', (_what, text, code) => {
    expect(problem(readSvgPlan(text))).toEqual({ code });
  });
});

describe('a table', () => {
  it('is read in German and in English, with comma or point', () => {
    const german = csv('Standnummer;Links;Oben;Breite;Tiefe;Strom (kW)', 'A1;1,5;2;3;2;1,5');
    const english = csv('number,x,y,width,depth,power', 'A1,1.5,2,3,2,1.5');
    for (const bytes of [german, english]) {
      const [stand] = drawn(found(readCsvPlan(bytes))) ?? [];
      expect(bounds(stand?.polygon ?? [])).toEqual({ left: 1.5, top: 2, right: 4.5, bottom: 4 });
      expect(stand).toMatchObject({ number: 'A1', extra: { powerKilowatts: 1.5 } });
    }
  });
  it('refuses a wrong row, and takes none of the others', () => {
    const head = 'number,x,y,width,depth';
    const wrong = (row: string) => problem(readCsvPlan(csv(head, 'A1,0,0,2,2', row)));
    expect(wrong('A2,2,0,zwei,2')).toEqual({ code: 'row_wrong', line: 3, column: 'width' });
    expect(wrong('A2,2,0,2,0')).toEqual({ code: 'row_wrong', line: 3, column: 'depth' });
    expect(wrong(',2,0,2,2')).toEqual({ code: 'row_wrong', line: 3, column: 'number' });
    expect(wrong('A2,-2,0,2,2')).toEqual({ code: 'row_wrong', line: 3, column: 'left' });
    expect(problem(readCsvPlan(csv('number,x', 'A1,0')))).toEqual({
      code: 'columns_missing',
      columns: ['top', 'width', 'depth'],
    });
  });
});

describe('placing what was found', () => {
  const at = (...numbers: string[]) =>
    found(readCsvPlan(csv('number,x,y,width,depth', ...numbers)));
  it('makes no stands at no scale', () => {
    for (const scale of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(drawn(at('A1,0,0,2,2'), scale)).toBeNull();
  });
  it('names overlaps, doubles and what is too large, also with what is there already', () => {
    const kinds = (
      plan: FoundPlan,
      there: { standId: string; number: string; polygon: never[] }[] = [],
    ) => importProblems(hall, drawn(plan) ?? [], { there, taken: ['Z1'] }).map(({ kind }) => kind);
    expect(kinds(at('A1,0,0,2,2', 'A2,2,0,2,2'))).toEqual([]);
    expect(kinds(at('A1,0,0,2,2', 'A1,1,0,2,2')).sort()).toEqual(['overlap', 'same_number']);
    expect(kinds(at('A1,23,0,2,2'))).toEqual(['outside']);
    expect(kinds(at('z1,0,0,2,2'))).toEqual(['same_number']);
    const there = drawn(at('A1,0,0,2,2')) ?? [];
    expect(kinds(at('B1,1,1,2,2'), [{ ...there[0], standId: 'old' } as never])).toEqual([
      'overlap',
    ]);
  });
  it('names an outline that crosses itself', () => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg"><polygon id="X1" points="0,0 4,4 4,0 0,4"/></svg>`;
    const plan = found(readSvgPlan(text));
    expect(
      importProblems(hall, drawn(plan, 1) ?? [], { there: [], taken: [] }).map(({ kind }) => kind),
    ).toEqual(['crosses_itself']);
  });
  it('guesses the scale by the size of the hall', () => {
    expect(likelyScale(found(readDxfPlan(file('hall-ezdxf.dxf'))), hall)).toBe(1000);
    expect(likelyScale(found(readSvgPlan(file('hall-inkscape.svg'))), hall)).toBe(10);
  });
});
