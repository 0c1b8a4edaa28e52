import type { AttendeeFilter } from '@foyer/domain/attendee/attendee.schema.ts';
import type { Locale } from '@foyer/domain/locale.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { pagesOfAttendees } from './attendee.queries.ts';
import { attendeeCsv } from './attendee-csv.ts';

const ROWS_A_PAGE = 5000;

/**
 * The list as it is filtered, as a file; who took it and how many is recorded. The file is made as
 * bytes, outside the heap, while the transaction is open, so that no slow reader keeps it open.
 */
export async function exportAttendees(
  scope: OrganiserScope,
  { filter, locale }: { readonly filter: AttendeeFilter; readonly locale: Locale },
): Promise<{ readonly pieces: readonly Buffer[]; readonly slug: string }> {
  const { slug } = await getEvent(scope);
  const csv = attendeeCsv(locale);
  const pieces = [Buffer.from(csv.head())];
  let count = 0;
  for await (const page of pagesOfAttendees(scope, filter, ROWS_A_PAGE)) {
    pieces.push(Buffer.from(csv.lines(page)));
    count += page.length;
  }
  await recordFact(scope, {
    noun: 'attendee',
    nounId: scope.eventId,
    type: 'attendee.exported',
    audience: 'organiser',
    after: { count },
  });
  return { pieces, slug };
}
