import { placeholdersOf } from '@foyer/domain/mail/letter-kind.ts';
import { canUseText } from '@foyer/domain/mail/letter-text.rules.ts';
import type { LetterPreview, LetterTrial } from '@foyer/domain/mail/letter-text.schema.ts';
import { refuseMail } from '@foyer/domain/mail/mail.refusals.ts';
import { type About, previews } from '@foyer/mail/previews.ts';
import { rewrite } from '@foyer/mail/templated-letter.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getOwnAddress } from '../account/account.queries.ts';
import { getEvent } from '../event/event.queries.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { applicantCaseOf, isToApplicants } from './applicant-case.commands.ts';
import { caseOf } from './letter-case.commands.ts';
import { findPerson } from './letter-cases.queries.ts';

/**
 * The letter as this person would get it today; where there is no such case yet, with an invented one.
 * A letter to applicants is written with an application of the event.
 */
export async function previewLetterText(
  scope: OrganiserScope,
  trial: LetterTrial,
): Promise<LetterPreview> {
  const { kind, locale, text, person } = trial;
  const verdict = canUseText(text, placeholdersOf(kind));
  if (!verdict.allowed) throw refuseMail(verdict.code, verdict.params);
  const reader = person && (await findPerson(scope, person));
  if (person && !reader) throw refuseMail('mail.person_not_found');
  const event = await getEvent(scope);
  const { publicUrl } = scope.services.config;
  const applicant = isToApplicants(kind)
    ? await applicantCaseOf(scope, {
        kind,
        locale,
        event,
        exhibitorId: reader?.exhibitorId ?? null,
      })
    : null;
  const known = applicant?.reader ??
    reader ?? { exhibitorName: 'Muster & Söhne GmbH', name: scope.actorName };
  const about: About = { event, exhibitorName: known.exhibitorName, publicUrl };
  const found = applicant ?? (reader && (await caseOf(scope, { kind, locale, reader, event })));
  const { draft } = found?.letter ?? previews[kind](locale, known.name, about);
  // Every letter of a kind is written from a draft; a test in packages/mail holds it.
  if (!draft) throw new Error(`The letter ${kind} has no draft.`);
  const { subject, text: plain, html } = rewrite(draft, text);
  const isSame = found !== null && 'isSame' in found && found.isSame === true;
  return {
    ...{ subject, text: plain, html },
    isExample: found?.letter === undefined && !isSame,
    applicant: applicant?.reader.exhibitorName ?? null,
  };
}

/** Sends it to whoever tries it, and to nobody else. */
export async function sendTestLetter(
  scope: OrganiserScope,
  trial: LetterTrial,
): Promise<{ address: string }> {
  const { isExample: _, applicant: __, ...letter } = await previewLetterText(scope, trial);
  const address = await getOwnAddress(scope);
  await queueMail(scope, {
    ...letter,
    subject: `[Test] ${letter.subject}`,
    ...{ to: address, toName: scope.actorName, locale: trial.locale, template: 'test' },
  });
  return { address };
}
