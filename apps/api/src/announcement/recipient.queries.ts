import type { AnnouncementId, ExhibitorId, MailId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';

type Scope = OrganiserScope | EventSystemScope;

export type Contact = {
  readonly exhibitorId: ExhibitorId;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

/** Whom the organiser wrote down for these exhibitors, as long as nobody has joined. */
export async function listContacts(
  scope: Scope,
  exhibitorIds: readonly ExhibitorId[],
): Promise<Contact[]> {
  if (exhibitorIds.length === 0) return [];
  const rows = await scope.tx
    .selectFrom('exhibitor')
    .select([
      'exhibitor_id as exhibitorId',
      'contact_email as email',
      'contact_name as name',
      'locale',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', 'in', [...exhibitorIds])
    .orderBy('name')
    .orderBy('exhibitor_id')
    .execute();
  return rows as Contact[];
}

/** Addresses that want no announcements of this event. */
export async function listOptOuts(scope: Scope): Promise<Set<string>> {
  const rows = await scope.tx
    .selectFrom('announcement_opt_out')
    .select('address')
    .where('event_id', '=', scope.eventId)
    .execute();
  return new Set(rows.map(({ address }) => address));
}

/** Addresses that letters of this event came back from. */
export async function listBounced(scope: Scope): Promise<Set<string>> {
  const rows = await scope.tx
    .selectFrom('mail')
    .select('to_address')
    .distinct()
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'bounced')
    .execute();
  return new Set(rows.map((row) => row.to_address.toLowerCase()));
}

/** Which levels each exhibitor sponsors at, once it is agreed. */
export async function listSponsoredLevels(scope: Scope): Promise<Map<string, string[]>> {
  const rows = await scope.tx
    .selectFrom('sponsorship')
    .select(['exhibitor_id', 'level_id'])
    .where('event_id', '=', scope.eventId)
    .where('status', 'in', ['signed', 'confirmed'])
    .execute();
  const levels = new Map<string, string[]>();
  for (const { exhibitor_id, level_id } of rows) {
    levels.set(exhibitor_id, [...(levels.get(exhibitor_id) ?? []), level_id]);
  }
  return levels;
}

export async function insertAddressees(
  scope: Scope,
  announcementId: AnnouncementId,
  exhibitorIds: readonly ExhibitorId[],
): Promise<void> {
  if (exhibitorIds.length === 0) return;
  await scope.tx
    .insertInto('announcement_exhibitor')
    .values(
      exhibitorIds.map((exhibitorId) => ({
        event_id: scope.eventId,
        announcement_id: announcementId,
        exhibitor_id: exhibitorId,
      })),
    )
    .execute();
}

export async function insertLetter(
  scope: Scope,
  letter: {
    readonly announcementId: AnnouncementId;
    readonly mailId: MailId;
    readonly tokenHash: string;
  },
): Promise<void> {
  await scope.tx
    .insertInto('announcement_letter')
    .values({
      event_id: scope.eventId,
      announcement_id: letter.announcementId,
      mail_id: letter.mailId,
      token_hash: letter.tokenHash,
    })
    .execute();
}
