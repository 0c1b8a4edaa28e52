import type { MailId } from '@foyer/domain/identifier.ts';
import { rewrite } from '@foyer/mail/templated-letter.ts';
import type { SystemScope, WritingScope } from '../access/scopes.ts';
import { enqueueJob, enqueueJobFor } from './enqueue-job.queries.ts';
import { findLetterText, insertMail, type MailToQueue } from './mail.queries.ts';

/**
 * Writes the letter in the transaction of the change it tells of. A job of the same transaction
 * sends it; without a mail server it stays in the outbox, readable with its links. A letter of no
 * event is about somebody's account, and a private one is a visitor's: no organiser ever reads them,
 * so they become files instead.
 */
export async function queueMail(
  scope: WritingScope | SystemScope,
  mail: MailToQueue,
): Promise<void> {
  await queueLetter(scope, mail);
}

/** The same; answers the letter's id. */
export async function queueLetter(
  scope: WritingScope | SystemScope,
  mail: MailToQueue,
): Promise<MailId> {
  const isForTheOutbox = scope.eventId !== null && !mail.isPrivate;
  const isKept = !scope.services.postman.hasServer && isForTheOutbox;
  const letter = await inOwnWords(scope, mail);
  const mailId = await insertMail(scope, { ...letter, status: isKept ? 'kept' : 'queued' });
  if (!isKept) await enqueueJob(scope.tx, 'mail.deliver', { mailId });
  return mailId as MailId;
}

/** A letter that waits in the outbox until its moment, to be read and stopped; answers its id. */
export async function queueMailFor(
  scope: WritingScope,
  mail: MailToQueue & { readonly sendAt: Date },
): Promise<MailId> {
  const letter = await inOwnWords(scope, mail);
  const mailId = await insertMail(scope, { ...letter, status: 'queued' });
  await enqueueJobFor(scope.tx, {
    name: 'mail.deliver',
    payload: { mailId },
    runAt: mail.sendAt,
  });
  return mailId as MailId;
}

/** Takes the event's own words where it has some for this letter. */
export async function inOwnWords<Letter extends MailToQueue>(
  scope: WritingScope | SystemScope,
  mail: Letter,
): Promise<Letter> {
  if (!mail.draft || scope.eventId === null) return mail;
  const text = await findLetterText(scope, mail.draft);
  return text ? { ...mail, ...rewrite(mail.draft, text) } : mail;
}
