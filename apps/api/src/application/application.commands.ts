import { refuseApplication } from '@foyer/domain/application/application.refusals.ts';
import type {
  ApplicationDetail,
  ApplicationList,
} from '@foyer/domain/application/application.schema.ts';
import {
  canDecide,
  canMoveApplication,
  canNote,
  type Decision,
  isDecided,
  undoneStatus,
} from '@foyer/domain/application/application-status.rules.ts';
import type { AccountId, ApplicationId } from '@foyer/domain/identifier.ts';
import { asSystem } from '../access/as-system.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { sendChangeRequest } from './application.mail.ts';
import {
  countDrafts,
  findApplicationDetail,
  insertComment,
  listApplications,
  lockApplications,
  saveApplication,
  saveReviewers,
} from './application.queries.ts';
import { listFiles, type StoredApplication } from './own-application.queries.ts';

export async function readApplications(scope: OrganiserScope): Promise<ApplicationList> {
  const applications = await listApplications(scope);
  return { applications, drafts: await asSystem(scope, countDrafts) };
}

export async function readApplication(
  scope: OrganiserScope,
  applicationId: ApplicationId,
): Promise<ApplicationDetail> {
  const detail = await findApplicationDetail(scope, applicationId);
  if (!detail) throw refuseApplication('application.not_found');
  return { ...detail, files: await listFiles(scope, applicationId) };
}

/** The team's own talk; the applicant never reads it. */
export async function commentOnApplication(
  scope: OrganiserScope,
  given: { readonly applicationId: ApplicationId; readonly text: string },
): Promise<void> {
  const application = await lockedApplication(scope, given.applicationId);
  await insertComment(scope, given);
  await recordApplication(scope, { happened: 'commented', application });
}

/** What the letter says besides the decision, as long as it has not left. */
export async function noteOnApplication(
  scope: OrganiserScope,
  { applicationId, note }: { readonly applicationId: ApplicationId; readonly note: string },
): Promise<void> {
  const { status } = await lockedApplication(scope, applicationId);
  const verdict = canNote(status);
  if (!verdict.allowed) throw refuseApplication(verdict.code, verdict.params);
  await saveApplication(scope, applicationId, { note });
}

/** Names who looks at them; with that the review begins. */
export async function assignReviewers(
  scope: OrganiserScope,
  given: {
    readonly applicationIds: readonly ApplicationId[];
    readonly accountIds: readonly AccountId[];
  },
): Promise<void> {
  const { applicationIds, accountIds } = given;
  for (const application of await lockApplications(scope, applicationIds)) {
    const { applicationId, status } = application;
    await saveReviewers(scope, { applicationId, accountIds });
    if (status === 'submitted' && accountIds.length > 0) {
      await saveApplication(scope, applicationId, { status: 'in_review' });
    }
    await recordApplication(scope, { happened: 'reviewers_named', application });
  }
}

/** Asks the applicant to complete it; who was told to wait is asked nothing any more. */
export async function requestChanges(
  scope: OrganiserScope,
  { applicationId, text }: { readonly applicationId: ApplicationId; readonly text: string },
): Promise<void> {
  const application = await lockedApplication(scope, applicationId);
  const verdict = canMoveApplication(application.status, 'changes_requested');
  if (!verdict.allowed) throw refuseApplication(verdict.code, verdict.params);
  await saveApplication(scope, applicationId, { status: 'changes_requested', changeRequest: text });
  await recordApplication(scope, { happened: 'changes_requested', application });
  await asSystem(scope, (system) => sendChangeRequest(system, { application, text }));
}

export type Changed = { readonly changed: number; readonly skipped: number };

/** Many at once, and nobody is told; skipped is what has moved on, is told, or is decided so already. */
export async function decideApplications(
  scope: OrganiserScope,
  given: { readonly applicationIds: readonly ApplicationId[]; readonly decision: Decision },
): Promise<Changed> {
  const { applicationIds, decision } = given;
  const applications = await lockApplications(scope, applicationIds);
  const able = applications.filter((application) => canDecide(application, decision).allowed);
  for (const application of able) {
    await saveApplication(scope, application.applicationId, { status: decision });
    await recordApplication(scope, { happened: 'decided', application, after: decision });
  }
  return { changed: able.length, skipped: new Set(applicationIds).size - able.length };
}

/** Takes decisions back that nobody was told. */
export async function undoDecisions(
  scope: OrganiserScope,
  applicationIds: readonly ApplicationId[],
): Promise<Changed> {
  const applications = await lockApplications(scope, applicationIds);
  const able = applications.filter(({ status }) => isDecided(status));
  for (const application of able) {
    const status = undoneStatus(application);
    if (!status) continue;
    // What was meant for the letter of this decision is not read by who waits on.
    const note = status === 'waitlisted' ? { note: '' } : {};
    await saveApplication(scope, application.applicationId, { status, ...note });
    await recordApplication(scope, { happened: 'undone', application, after: status });
  }
  return { changed: able.length, skipped: new Set(applicationIds).size - able.length };
}

async function lockedApplication(
  scope: OrganiserScope,
  applicationId: ApplicationId,
): Promise<StoredApplication> {
  const [application] = await lockApplications(scope, [applicationId]);
  if (!application) throw refuseApplication('application.not_found');
  return application;
}

/** Named by its organisation; what it says is erasable and stays out of the history. */
export function recordApplication(
  scope: OrganiserScope,
  given: {
    readonly happened:
      | 'commented'
      | 'reviewers_named'
      | 'changes_requested'
      | 'decided'
      | 'undone'
      | 'told';
    readonly application: StoredApplication;
    readonly after?: StoredApplication['status'];
  },
): Promise<void> {
  const { happened, application, after } = given;
  const { applicationId, name, status } = application;
  return recordFact(scope, {
    noun: 'application',
    nounId: applicationId,
    type: `application.${happened}`,
    audience: 'organiser',
    ...(after && { before: { status } }),
    after: { name, ...(after && { status: after }) },
  });
}
