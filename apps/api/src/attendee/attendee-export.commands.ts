import type { AttendeeFilter } from '@foyer/domain/attendee/attendee.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { type PackedFile, packFile } from '../packed-file.ts';
import { pagesOfAttendees } from './attendee.queries.ts';
import { attendeeCsv } from './attendee-csv.ts';

const ROWS_A_PAGE = 1000;

/**
 * The list as it is filtered, as a file; who took it and how many is recorded.
 */
export async function exportAttendees(
  scope: OrganiserScope,
  { filter, locale }: { readonly filter: AttendeeFilter; readonly locale: Locale },
): Promise<{ readonly file: PackedFile; readonly slug: string }> {
  const { slug } = await getEvent(scope);
  const csv = attendeeCsv(locale);
  const packing = packFile();
  await packing.write(csv.head());
  let count = 0;
  for await (const page of pagesOfAttendees(scope, filter, ROWS_A_PAGE)) {
    await packing.write(csv.lines(page));
    count += page.length;
  }
  await recordFact(scope, {
    noun: 'attendee',
    nounId: scope.eventId,
    type: 'attendee.exported',
    audience: 'organiser',
    after: { count },
  });
  return { file: await packing.end(), slug };
}
