import type { BoothScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { type PackedFile, packFile } from '../packed-file.ts';
import { pagesOfLeads } from './export.queries.ts';
import { leadCsv, leadsFileName } from './lead-csv.ts';

const ROWS_A_PAGE = 400;

/** Everything the booth knows of its leads, as a file; who took it and how many is recorded. */
export async function exportLeads(
  scope: BoothScope,
): Promise<{ readonly file: PackedFile; readonly fileName: string }> {
  const { slug, timeZone } = await getEvent(scope);
  const csv = leadCsv({ locale: scope.locale, timeZone });
  const packing = packFile();
  await packing.write(csv.head());
  let leads = 0;
  for await (const page of pagesOfLeads(scope, ROWS_A_PAGE)) {
    await packing.write(csv.lines(page));
    leads += page.length;
  }
  await recordFact(scope, {
    noun: 'lead',
    nounId: scope.exhibitorId,
    type: 'lead.exported',
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
    after: { leads },
  });
  return { file: await packing.end(), fileName: leadsFileName(slug, scope.locale) };
}
