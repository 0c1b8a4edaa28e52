import type { BoothScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { pagesOfLeads } from './lead.queries.ts';
import { leadCsv, leadsFileName } from './lead-csv.ts';

const ROWS_A_PAGE = 5000;

/**
 * Everything the booth knows of its leads, as a file; who took it and how many is recorded. The
 * file is made as bytes, outside the heap, while the transaction is open, so that no slow reader
 * keeps it open.
 */
export async function exportLeads(
  scope: BoothScope,
): Promise<{ readonly pieces: readonly Buffer[]; readonly fileName: string }> {
  const { slug, timeZone } = await getEvent(scope);
  const csv = leadCsv({ locale: scope.locale, timeZone });
  const pieces = [Buffer.from(csv.head())];
  let leads = 0;
  for await (const page of pagesOfLeads(scope, ROWS_A_PAGE)) {
    pieces.push(Buffer.from(csv.lines(page)));
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
  return { pieces, fileName: leadsFileName(slug, scope.locale) };
}
