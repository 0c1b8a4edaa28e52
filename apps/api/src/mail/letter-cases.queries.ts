import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { LetterPerson } from '@foyer/domain/mail/letter-text.schema.ts';
import { sql } from 'kysely';
import type { OrganiserScope } from '../access/scopes.ts';

const PEOPLE = 30;

/** Whom a letter can be tried with: members who may edit, and contacts of booths that nobody has joined. */
export async function listPeople(scope: OrganiserScope, q: string): Promise<LetterPerson[]> {
  const { rows } = await people(
    scope,
    sql`strpos(lower(name || ' ' || "exhibitorName"), ${q.toLowerCase()}) > 0`,
  );
  return rows;
}

export async function findPerson(
  scope: OrganiserScope,
  { exhibitorId, accountId }: Pick<LetterPerson, 'exhibitorId' | 'accountId'>,
): Promise<LetterPerson | null> {
  const { rows } = await people(
    scope,
    sql`"exhibitorId" = ${exhibitorId}::uuid and "accountId" is not distinct from ${accountId}::uuid`,
  );
  return rows[0] ?? null;
}

function people(scope: OrganiserScope, where: ReturnType<typeof sql>) {
  return sql<LetterPerson>`
    select * from (
      select e.exhibitor_id as "exhibitorId", e.name as "exhibitorName", m.account_id as "accountId",
        coalesce(u.name, e.contact_name) as name
      from exhibitor e
      left join exhibitor_member m on m.event_id = e.event_id and m.exhibitor_id = e.exhibitor_id
        and m.role in ('admin', 'editor')
      left join auth.user u on u.id = m.account_id
      where e.event_id = ${scope.eventId}
    ) person
    where ${where}
    order by lower("exhibitorName"), lower(name), "accountId" limit ${PEOPLE}`.execute(scope.tx);
}

/** The stand that an exhibitor was told of. */
export async function findStandOf(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<StandId | null> {
  const row = await scope.tx
    .selectFrom('stand_assignment')
    .select('stand_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('ended_at', 'is', null)
    .where('published_at', 'is not', null)
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.stand_id as StandId | undefined) ?? null;
}

/** What it was last told about a change of its stand. */
export async function findStandChange(scope: OrganiserScope, exhibitorId: ExhibitorId) {
  const row = await scope.tx
    .selectFrom('stand_notice')
    .select(['from_number as fromNumber', 'to_stand_id as toStandId', 'reason'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('from_number', 'is not', null)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What reviewers last said about its listing. */
export async function listLastComments(scope: OrganiserScope, exhibitorId: ExhibitorId) {
  return scope.tx
    .selectFrom('listing_comment')
    .select(['field', 'body'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('author_side', '=', 'organiser')
    .orderBy('created_at', 'desc')
    .limit(3)
    .execute();
}

export type LetterStage = 'changes' | 'accept' | 'waitlist' | 'reject';
export type ApplicantOfLetter = {
  readonly name: string;
  readonly contactName: string;
  readonly note: string;
  readonly changeRequest: string;
  readonly isThere: boolean;
};

const statusesAt = {
  changes: ['changes_requested'],
  accept: ['to_accept', 'accepted'],
  waitlist: ['to_waitlist', 'waitlisted'],
  reject: ['to_reject', 'rejected'],
} as const satisfies Record<LetterStage, readonly ApplicationStatus[]>;

/** Who is that far, else who handed in last. */
export async function findApplicant(
  scope: OrganiserScope,
  { stage, exhibitorId }: { stage: LetterStage | null; exhibitorId: ExhibitorId | null },
): Promise<ApplicantOfLetter | null> {
  const statuses = stage === null ? [] : statusesAt[stage];
  const { rows } = await sql<ApplicantOfLetter>`
    select name, contact_name as "contactName", note, change_request as "changeRequest",
      status = any (${[...statuses]}::text[]) as "isThere"
    from application
    where event_id = ${scope.eventId} and submitted_at is not null and status <> 'draft'
      and (${exhibitorId}::uuid is null or exhibitor_id = ${exhibitorId}::uuid)
    order by "isThere" desc, submitted_at desc, application_id limit 1`.execute(scope.tx);
  return rows[0] ?? null;
}
