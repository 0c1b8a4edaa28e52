import { type ReadPlan, refused } from './imported-plan.ts';

export const importAccept = '.dxf,.svg,.csv';

/** By its ending; each reader is fetched when it is needed. */
export async function readPlanFile(file: File): Promise<ReadPlan> {
  const ending = file.name.toLowerCase().split('.').at(-1);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = () => new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  switch (ending) {
    case 'csv':
      return (await import('./read-csv.ts')).readCsvPlan(bytes);
    case 'dxf':
      return (await import('./read-dxf.ts')).readDxfPlan(text());
    case 'svg':
      return (await import('./read-svg.ts')).readSvgPlan(text());
    default:
      return refused({ code: 'not_a_drawing' });
  }
}

/** An older CAD writes umlauts as Windows did. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
