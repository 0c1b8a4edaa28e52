import type {
  ApplicationDetail,
  ApplicationRow,
} from '@foyer/domain/application/application.schema.ts';
import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { AccountId, ApplicationId, ExhibitorId } from '@foyer/domain/identifier.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';
import { applicationColumns, type StoredApplication } from './own-application.queries.ts';

function rowsOf(scope: OrganiserScope) {
  return scope.tx
    .selectFrom('application')
    .leftJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'application.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'application.exhibitor_id'),
    )
    .where('application.event_id', '=', scope.eventId)
    .where('application.submitted_at', 'is not', null)
    .select((eb) => [
      'application.application_id as applicationId',
      'application.name',
      'application.contact_name as contactName',
      'application.contact_email as contactEmail',
      'application.locale',
      'application.status',
      'is_waitlisted as isWaitlisted',
      'submitted_at as submittedAt',
      'application.exhibitor_id as exhibitorId',
      'exhibitor.participation',
      jsonArrayFrom(
        eb
          .selectFrom('application_reviewer as r')
          .innerJoin('auth.user as u', 'u.id', 'r.account_id')
          .select(['r.account_id as accountId', 'u.name'])
          .whereRef('r.event_id', '=', 'application.event_id')
          .whereRef('r.application_id', '=', 'application.application_id')
          .orderBy('u.name'),
      ).as('reviewers'),
      sql<number>`(select count(*) from application_comment c
        where c.event_id = application.event_id
        and c.application_id = application.application_id)::int`.as('comments'),
    ]);
}

/** What was handed in, who came first in front; a waiting list is in the same order. */
export async function listApplications(scope: OrganiserScope): Promise<ApplicationRow[]> {
  const rows = await rowsOf(scope).orderBy('submitted_at').orderBy('application_id').execute();
  return rows as ApplicationRow[];
}

/** The team sees that there are some, and nothing of them. */
export async function countDrafts(scope: EventSystemScope): Promise<number> {
  const row = await scope.tx
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'draft')
    .where('submitted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function findApplicationDetail(
  scope: OrganiserScope,
  applicationId: ApplicationId,
): Promise<Omit<ApplicationDetail, 'files'> | null> {
  const row = await rowsOf(scope)
    .select((eb) => [
      'submission',
      'note',
      'change_request as changeRequest',
      jsonArrayFrom(
        eb
          .selectFrom('application_comment as c')
          .select(['author_name as authorName', 'text', 'at'])
          .whereRef('c.event_id', '=', 'application.event_id')
          .whereRef('c.application_id', '=', 'application.application_id')
          .orderBy('at'),
      ).as('thread'),
    ])
    .where('application.application_id', '=', applicationId)
    .executeTakeFirst();
  if (!row) return null;
  const thread = row.thread.map((one) => ({ ...one, at: new Date(one.at) }));
  return { ...row, thread } as unknown as Omit<ApplicationDetail, 'files'>;
}

/** Those of them that there are, in one order, so that two of these at once wait for each other. */
export async function lockApplications(
  scope: OrganiserScope,
  applicationIds: readonly ApplicationId[],
): Promise<StoredApplication[]> {
  const rows = await scope.tx
    .selectFrom('application')
    .select(applicationColumns)
    .where('event_id', '=', scope.eventId)
    .where('application_id', 'in', [...applicationIds])
    .where('submitted_at', 'is not', null)
    .orderBy('application_id')
    .forUpdate()
    .execute();
  return rows as unknown as StoredApplication[];
}

export async function listDecided(scope: OrganiserScope): Promise<StoredApplication[]> {
  const rows = await scope.tx
    .selectFrom('application')
    .select(applicationColumns)
    .where('event_id', '=', scope.eventId)
    .where('submitted_at', 'is not', null)
    .where('status', 'in', ['to_accept', 'to_waitlist', 'to_reject'])
    .orderBy('submitted_at')
    .execute();
  return rows as unknown as StoredApplication[];
}

export type ApplicationChange = {
  readonly status?: ApplicationStatus;
  readonly isWaitlisted?: boolean;
  readonly note?: string;
  readonly changeRequest?: string;
  readonly exhibitorId?: ExhibitorId;
};

export async function saveApplication(
  scope: OrganiserScope,
  applicationId: ApplicationId,
  change: ApplicationChange,
): Promise<void> {
  const { status, isWaitlisted, note, changeRequest, exhibitorId } = change;
  await scope.tx
    .updateTable('application')
    .set({
      ...(status !== undefined && { status }),
      ...(isWaitlisted !== undefined && { is_waitlisted: isWaitlisted }),
      ...(note !== undefined && { note }),
      ...(changeRequest !== undefined && { change_request: changeRequest }),
      ...(exhibitorId !== undefined && { exhibitor_id: exhibitorId }),
    })
    .where('event_id', '=', scope.eventId)
    .where('application_id', '=', applicationId)
    .execute();
}

export async function insertComment(
  scope: OrganiserScope,
  { applicationId, text }: { readonly applicationId: ApplicationId; readonly text: string },
): Promise<void> {
  await scope.tx
    .insertInto('application_comment')
    .values({
      event_id: scope.eventId,
      application_id: applicationId,
      author_name: scope.actorName,
      text,
      at: scope.now,
    })
    .execute();
}

/** These and no others. */
export async function saveReviewers(
  scope: OrganiserScope,
  given: { readonly applicationId: ApplicationId; readonly accountIds: readonly AccountId[] },
): Promise<void> {
  const { applicationId, accountIds } = given;
  await scope.tx
    .deleteFrom('application_reviewer')
    .where('event_id', '=', scope.eventId)
    .where('application_id', '=', applicationId)
    .execute();
  if (accountIds.length === 0) return;
  await scope.tx
    .insertInto('application_reviewer')
    .values(
      [...new Set(accountIds)].map((accountId) => ({
        event_id: scope.eventId,
        application_id: applicationId,
        account_id: accountId,
      })),
    )
    .execute();
}

/** Names in small letters that exhibitors of the event have. */
export async function listTakenNames(scope: OrganiserScope): Promise<ReadonlySet<string>> {
  const rows = await scope.tx
    .selectFrom('exhibitor')
    .select(sql<string>`lower(name)`.as('name'))
    .where('event_id', '=', scope.eventId)
    .execute();
  return new Set(rows.map(({ name }) => name));
}
