import { decodeCsv, parseCsv, withoutNeutralising } from '@foyer/domain/csv.ts';
import { rectangle } from '@foyer/domain/polygon.ts';
import { type FoundShape, foundOrNothing, type ReadPlan, refused } from './imported-plan.ts';

/** What a column may be called, written small and without anything but letters. */
const columns = {
  number: ['number', 'stand', 'standnumber', 'nummer', 'standnummer', 'nr'],
  left: ['x', 'left', 'links', 'vonlinks'],
  top: ['y', 'top', 'oben', 'vonoben'],
  width: ['width', 'breite', 'b', 'w'],
  depth: ['depth', 'tiefe', 't', 'd', 'height', 'hoehe', 'höhe'],
  openSides: ['opensides', 'offeneseiten'],
  powerKilowatts: ['power', 'powerkw', 'strom', 'stromkw', 'kw'],
  category: ['category', 'art', 'kategorie', 'kind'],
} as const;
const needed = ['number', 'left', 'top', 'width', 'depth'] as const;

type Column = keyof typeof columns;

/** A stand a row: number, place and size in metres. A wrong row refuses the file and says which. */
export function readCsvPlan(bytes: Uint8Array): ReadPlan {
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return refused({ code: 'not_a_drawing' });
  const parsed = parseCsv(decoded.text);
  if (!parsed.ok) return refused({ code: 'broken' });
  const [header, ...rows] = parsed.records;
  const at = new Map<Column, number>();
  header?.cells.forEach((cell, i) => {
    const name = cell.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
    for (const column of Object.keys(columns) as Column[]) {
      if ((columns[column] as readonly string[]).includes(name) && !at.has(column))
        at.set(column, i);
    }
  });
  const missing = needed.filter((column) => !at.has(column));
  if (missing.length > 0) return refused({ code: 'columns_missing', columns: missing });

  const shapes: FoundShape[] = [];
  for (const { line, cells } of rows) {
    const cell = (column: Column) => withoutNeutralising(cells[at.get(column) ?? -1] ?? '').trim();
    const metres = (column: Column) => numberOf(cell(column));
    const wrong = needed.find((column) =>
      column === 'number'
        ? cell(column) === ''
        : !(metres(column) >= 0) || (isSize(column) && metres(column) === 0),
    );
    if (wrong) return refused({ code: 'row_wrong', line, column: wrong });
    const [left, top] = [metres('left'), metres('top')];
    const polygon = rectangle({
      ...{ left, top },
      right: left + metres('width'),
      bottom: top + metres('depth'),
    });
    const extra = {
      ...(at.has('openSides') && { openSides: Math.min(4, Math.round(metres('openSides') || 0)) }),
      ...(at.has('powerKilowatts') && { powerKilowatts: metres('powerKilowatts') || 0 }),
      ...(at.has('category') && { category: cell('category').slice(0, 60) }),
    };
    shapes.push({ number: cell('number').slice(0, 12), polygon, layer: '', extra });
  }
  return foundOrNothing({ shapes, unitsPerMetre: 1, isPlaced: true, passedOver: 0 });
}

const isSize = (column: Column) => column === 'width' || column === 'depth';

/** 3.5 and 3,5; anything else is no number. */
function numberOf(text: string): number {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}
