import type { NewRow, Tables } from '@foyer/database/tables.ts';
import type { Transaction } from 'kysely';

/** Parents before children, so that every foreign key finds its row. */
const order = [
  'auth.user',
  'auth.account',
  'event',
  'demo_account',
  'consent_wording',
  'category',
  'team_member',
  'exhibitor',
  'co_exhibitor',
  'exhibitor_member',
  'invitation',
  'call',
  'application',
  'application_reviewer',
  'application_comment',
  'hall',
  'hall_fixture',
  'stand',
  'hall_background',
  'plan_version',
  'stand_assignment',
  'stand_notice',
  'stand_waiting',
  'stand_wish',
  'placement_rule',
  'placement_claim',
  'placement_competitors',
  'media',
  'product',
  'listing_working_copy',
  'listing_revision',
  'listing_comment',
  'demo_place',
  'demo',
  'demo_presenter',
  'programme_version',
  'enquiry',
  'sponsorship_settings',
  'sponsorship_level',
  'sponsorship_benefit',
  'sponsorship',
  'sponsorship_contract',
  'sponsorship_claim',
  'attendee',
  'demo_interest',
  'demo_seat',
  'lead',
  'lead_entry',
  'lead_tally',
  'lead_form',
  'lead_merge',
  'paired_device',
  'task_template',
  'task',
  'task_reminder',
  'task_calendar',
  'fact',
  'mail',
  'letter_text',
  'announcement',
  'announcement_exhibitor',
  'announcement_letter',
] as const satisfies readonly (keyof Tables)[];

type FilledTable = (typeof order)[number];
export type Rows = { readonly [Table in FilledTable]: NewRow<Table>[] };

export function noRows(): Rows {
  return Object.fromEntries(order.map((table) => [table, []])) as unknown as Rows;
}

/** PostgreSQL takes 65,535 parameters a statement; no table has more than 30 columns. */
const ROWS_A_STATEMENT = 2000;

export async function insertRows(tx: Transaction<Tables>, rows: Rows): Promise<void> {
  for (const table of order) {
    const all: readonly object[] = rows[table];
    for (let from = 0; from < all.length; from += ROWS_A_STATEMENT) {
      const some = all.slice(from, from + ROWS_A_STATEMENT);
      // Each list belongs to its table by the type of `Rows`; Kysely cannot follow a table by name.
      await tx
        .insertInto(table)
        .values(some as never)
        .execute();
    }
  }
}
