import { refuseApplication } from '@foyer/domain/application/application.refusals.ts';
import type { DecisionLetter, SeenDecision } from '@foyer/domain/application/application.schema.ts';
import {
  type Decision,
  isDecided,
  toldAs,
} from '@foyer/domain/application/application-status.rules.ts';
import type { ApplicationId, ExhibitorId } from '@foyer/domain/identifier.ts';
import { expiryFrom } from '@foyer/domain/invitation/invitation.rules.ts';
import { REDACTED } from '@foyer/mail/secret-links.ts';
import { asSystem } from '../access/as-system.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { createExhibitors } from '../exhibitor/exhibitor.commands.ts';
import { issueInvitations } from '../invitation/invitation.commands.ts';
import { invitationAddress } from '../invitation/invitation.mail.ts';
import { inOwnWords, queueMail } from '../outbox/queue-mail.ts';
import { recordApplication } from './application.commands.ts';
import {
  listDecided,
  listTakenNames,
  lockApplications,
  saveApplication,
} from './application.queries.ts';
import { applicationAddress, issueApplicationLink } from './application-link.mail.ts';
import { decisionLetter } from './decision-letter.mail.ts';
import type { StoredApplication } from './own-application.queries.ts';

type Decided = StoredApplication & { readonly status: Decision };
const isOfDecided = (application: StoredApplication): application is Decided =>
  isDecided(application.status);

/** Every letter that would leave, with real names and words; only the secrets of links are missing. */
export async function previewLetters(scope: OrganiserScope): Promise<DecisionLetter[]> {
  const event = await getEvent(scope);
  const decided = (await listDecided(scope)).filter(isOfDecided);
  const taken = await listTakenNames(scope);
  const accepted = decided.filter(({ status }) => status === 'to_accept');
  const nameOf = ({ name }: Decided) => name.toLowerCase();
  const isTaken = (one: Decided) =>
    taken.has(nameOf(one)) ||
    accepted.some((other) => other !== one && nameOf(other) === nameOf(one));
  const letters: DecisionLetter[] = [];
  for (const application of decided) {
    const { applicationId, name, status: decision, note, contactName, contactEmail } = application;
    const letter = await inOwnWords(scope, {
      ...decisionLetter({
        ...{ application, event },
        link: applicationAddress(scope, REDACTED),
        invitationLink: `${scope.services.config.publicUrl}/exhibitor/invitation/${REDACTED}`,
        validUntil: expiryFrom(scope.now),
      }),
      ...{ locale: application.locale, to: contactEmail, toName: contactName },
    });
    letters.push({
      ...{ applicationId, name, decision, note, toName: contactName, toAddress: contactEmail },
      ...{ subject: letter.subject, text: letter.text, html: letter.html },
      isNameTaken: decision === 'to_accept' && isTaken(application),
    });
  }
  return letters;
}

/**
 * Tells exactly the decisions that were seen, all of them or none. Whoever is accepted becomes an
 * exhibitor, and its letter carries the invitation.
 */
export async function tellDecisions(
  scope: OrganiserScope,
  seen: readonly SeenDecision[],
): Promise<{ told: number }> {
  const bySeen = new Map(seen.map((one) => [one.applicationId, one]));
  const decided = (await lockApplications(scope, [...bySeen.keys()])).filter(isOfDecided);
  const isAsSeen = decided.every(({ applicationId, status, note }) => {
    const one = bySeen.get(applicationId);
    return one?.decision === status && one.note === note;
  });
  if (!isAsSeen || decided.length < bySeen.size) {
    throw refuseApplication('application.decided_meanwhile');
  }
  const event = await getEvent(scope);
  const invitations = await becomeExhibitors(
    scope,
    decided.filter(({ status }) => status === 'to_accept'),
  );
  for (const application of decided) {
    const { applicationId, status, contactName, contactEmail, locale } = application;
    const invitation = invitations.get(applicationId);
    const link = await asSystem(scope, (system) => issueApplicationLink(system, applicationId));
    const letter = decisionLetter({
      ...{ application, event, link },
      invitationLink: invitation?.address ?? '',
      validUntil: invitation?.validUntil ?? scope.now,
    });
    await queueMail(scope, {
      ...letter,
      ...{ locale, to: contactEmail, toName: contactName },
      exhibitorId: invitation?.exhibitorId ?? null,
    });
    await saveApplication(scope, applicationId, {
      status: toldAs[status],
      isWaitlisted: status === 'to_waitlist',
      ...(invitation && { exhibitorId: invitation.exhibitorId }),
    });
    await recordApplication(scope, { happened: 'told', application, after: toldAs[status] });
  }
  return { told: decided.length };
}

type Invited = {
  readonly exhibitorId: ExhibitorId;
  readonly address: string;
  readonly validUntil: Date;
};

/** Name, contact and language are taken over; whose name is taken stops all of it. */
async function becomeExhibitors(
  scope: OrganiserScope,
  applications: readonly Decided[],
): Promise<ReadonlyMap<ApplicationId, Invited>> {
  const names = applications.map(({ name }) => name.toLowerCase());
  const twice = applications.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
  if (twice) throw refuseApplication('application.name_taken', { name: twice.name });
  const created = await createExhibitors(scope, applications, 'accepted');
  const free = new Set(created.map(({ name }) => name));
  const taken = applications.find(({ name }) => !free.has(name));
  if (taken) throw refuseApplication('application.name_taken', { name: taken.name });
  const letters = await issueInvitations(scope, created);
  return new Map(
    letters.flatMap((letter) => {
      const application = applications.find(({ name }) => name === letter.exhibitorName);
      const { exhibitorId } = letter.circle;
      const address = invitationAddress(scope, letter);
      const invited = { exhibitorId, address, validUntil: letter.expiresAt };
      return application ? [[application.applicationId, invited] as const] : [];
    }),
  );
}
