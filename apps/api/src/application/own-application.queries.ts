import type { ApplicationFile, Submission } from '@foyer/domain/application/application.schema.ts';
import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ApplicationFileId, ApplicationId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { PartEdits } from '@foyer/domain/part-edits.ts';
import type { Answers } from '@foyer/domain/question/answer.rules.ts';
import { sql } from 'kysely';
import type { ApplicantScope, OrganiserScope } from '../access/scopes.ts';
import type { StoredFile } from '../media/picture-program.ts';

export type StoredApplication = {
  readonly applicationId: ApplicationId;
  readonly status: ApplicationStatus;
  readonly isWaitlisted: boolean;
  readonly name: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly locale: Locale;
  readonly answers: Answers;
  readonly submission: Submission | null;
  readonly changeRequest: string;
  readonly note: string;
  readonly exhibitorId: ExhibitorId | null;
  readonly submittedAt: Date | null;
  /** Counts what is written, so that two people with one link see each other. */
  readonly version: number;
  readonly edits: PartEdits<string>;
};

export const applicationColumns = [
  'application_id as applicationId',
  'status',
  'is_waitlisted as isWaitlisted',
  'name',
  'contact_name as contactName',
  'contact_email as contactEmail',
  'locale',
  'answers',
  'submission',
  'change_request as changeRequest',
  'note',
  'exhibitor_id as exhibitorId',
  'submitted_at as submittedAt',
  'version',
  'part_edits as edits',
] as const;

const own = (scope: ApplicantScope) =>
  scope.tx
    .selectFrom('application')
    .select(applicationColumns)
    .where('event_id', '=', scope.eventId)
    .where('application_id', '=', scope.applicationId);

export async function getOwn(scope: ApplicantScope): Promise<StoredApplication> {
  return (await own(scope).executeTakeFirstOrThrow()) as unknown as StoredApplication;
}

/** Waits for whoever else changes it: a colleague with the same link, or the team. */
export async function lockOwn(scope: ApplicantScope): Promise<StoredApplication> {
  return (await own(scope).forUpdate().executeTakeFirstOrThrow()) as unknown as StoredApplication;
}

export type OwnChange = {
  readonly status?: ApplicationStatus;
  readonly name?: string;
  readonly contactName?: string;
  readonly locale?: Locale;
  readonly isWaitlisted?: boolean;
  readonly submission?: Submission;
  readonly written?: { readonly version: number; readonly edits: PartEdits<string> };
};

export async function saveOwn(scope: ApplicantScope, change: OwnChange): Promise<void> {
  if (Object.keys(change).length === 0) return;
  const { status, name, contactName, locale, isWaitlisted, submission, written } = change;
  await scope.tx
    .updateTable('application')
    .set({
      ...(status !== undefined && { status }),
      ...(name !== undefined && { name }),
      ...(contactName !== undefined && { contact_name: contactName }),
      ...(locale !== undefined && { locale }),
      ...(isWaitlisted !== undefined && { is_waitlisted: isWaitlisted }),
      ...(submission !== undefined && {
        submission: JSON.stringify(submission),
        submitted_at: scope.now,
      }),
      ...(written !== undefined && {
        version: written.version,
        part_edits: JSON.stringify(written.edits),
      }),
    })
    .where('event_id', '=', scope.eventId)
    .where('application_id', '=', scope.applicationId)
    .execute();
}

/** These answers; the others stay, so that two people who fill one form both win. */
export async function saveAnswers(
  scope: ApplicantScope,
  { given, emptied }: { readonly given: Answers; readonly emptied: readonly string[] },
): Promise<void> {
  await scope.tx
    .updateTable('application')
    .set({
      answers: sql<string>`(answers - ${sql.val([...emptied])}::text[]) || ${JSON.stringify(given)}::jsonb`,
    })
    .where('event_id', '=', scope.eventId)
    .where('application_id', '=', scope.applicationId)
    .execute();
}

/** How its exhibitor goes on; null before there is one. */
export async function findParticipation(scope: ApplicantScope): Promise<Participation | null> {
  const row = await scope.tx
    .selectFrom('application')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'application.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'application.exhibitor_id'),
    )
    .select('participation')
    .where('application.event_id', '=', scope.eventId)
    .where('application.application_id', '=', scope.applicationId)
    .executeTakeFirst();
  return (row?.participation as Participation | undefined) ?? null;
}

const fileColumns = [
  'file_id as fileId',
  'file_name as fileName',
  'content_type as contentType',
  'size_bytes as sizeBytes',
] as const;

export async function listFiles(
  scope: ApplicantScope | OrganiserScope,
  applicationId: ApplicationId,
): Promise<ApplicationFile[]> {
  const rows = await scope.tx
    .selectFrom('application_file')
    .select(fileColumns)
    .where('event_id', '=', scope.eventId)
    .where('application_id', '=', applicationId)
    .execute();
  return rows as ApplicationFile[];
}

export async function insertFile(
  scope: ApplicantScope,
  { fileName, file }: { readonly fileName: string; readonly file: StoredFile },
): Promise<ApplicationFileId> {
  const row = await scope.tx
    .insertInto('application_file')
    .values({
      event_id: scope.eventId,
      application_id: scope.applicationId,
      file_name: fileName,
      content_type: file.contentType,
      size_bytes: file.content.length,
      sha256: file.sha256,
      content: file.content,
      created_at: scope.now,
    })
    .returning('file_id')
    .executeTakeFirstOrThrow();
  return row.file_id as ApplicationFileId;
}

/** Removes what neither the answers nor what was handed in names any more. */
export async function deleteUnnamedFiles(scope: ApplicantScope): Promise<void> {
  const isNamed = (column: string) => sql<boolean>`exists (
    select from application a, jsonb_each_text(coalesce(${sql.raw(column)}, '{}'::jsonb)) v
    where a.event_id = application_file.event_id
    and a.application_id = application_file.application_id
    and v.value = application_file.file_id::text)`;
  await scope.tx
    .deleteFrom('application_file')
    .where('event_id', '=', scope.eventId)
    .where('application_id', '=', scope.applicationId)
    .where((eb) => eb.not(isNamed('a.answers')))
    .where((eb) => eb.not(isNamed(`a.submission -> 'answers'`)))
    .execute();
}

export async function findFile(
  scope: ApplicantScope | OrganiserScope,
  fileId: ApplicationFileId,
): Promise<{ fileName: string; contentType: string; sha256: string; content: Buffer } | null> {
  const query = scope.tx
    .selectFrom('application_file')
    .select(['file_name as fileName', 'content_type as contentType', 'sha256', 'content'])
    .where('event_id', '=', scope.eventId)
    .where('file_id', '=', fileId);
  const row = await (scope.kind === 'applicant'
    ? query.where('application_id', '=', scope.applicationId)
    : query
  ).executeTakeFirst();
  return row ?? null;
}
