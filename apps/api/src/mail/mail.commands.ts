import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventId, MailId } from '@foyer/domain/identifier.ts';
import { isRefusedForGood, type Letter } from '@foyer/mail/postman.ts';
import { withoutSecretLinks } from '@foyer/mail/secret-links.ts';
import { withSponsors } from '@foyer/mail/sponsor-foot.ts';
import type { Services } from '../access/context.ts';
import { type SystemScope, withSystemScope } from '../access/scopes.ts';
import { MAX_JOB_ATTEMPTS } from '../outbox/enqueue-job.queries.ts';
import { lockMail, type QueuedMail, saveMail } from './mail.queries.ts';
import { footOf } from './sponsored-letter.commands.ts';

/** What is left undone is tried again by the queue, so a failed attempt is thrown on. */
export async function deliverMail(
  services: Services,
  mailId: MailId,
  signal: AbortSignal,
): Promise<void> {
  const now = services.clock();
  // The failure is saved first and thrown after the transaction, which would else undo the saving.
  const failure = await withSystemScope({ services, now, locale: 'de' }, null, (scope) =>
    attempt(scope, mailId, signal),
  );
  if (failure) throw failure;
}

/** The row stays locked while the letter goes out: a repeated job waits, and finds it sent. */
async function attempt(
  scope: SystemScope,
  mailId: MailId,
  signal: AbortSignal,
): Promise<Error | null> {
  const mail = await lockMail(scope, mailId);
  if (mail?.status !== 'queued') return null;
  if (mail.eventId === null && isExpired(mail, scope.now)) {
    await saveMail(scope, mailId, { ...redacted(mail), status: 'failed', lastError: 'expired' });
    return null;
  }
  try {
    if (scope.services.postman.hasServer) {
      const letter = await withFoot(scope, mail);
      await unlessEnded(signal, scope.services.postman.send(letter));
    } else if (mail.eventId === null || mail.isPrivate) {
      await writeToFolder(scope.services, mail);
    }
  } catch (error) {
    return afterFailure(scope, mail, error);
  }
  const status = scope.services.postman.hasServer ? 'sent' : 'kept';
  await saveMail(scope, mailId, {
    // The outbox without a mail server is where people find their links; elsewhere they are used up.
    ...(status === 'sent' || mail.eventId === null ? redacted(mail) : {}),
    ...(status === 'sent' ? { unsubscribeUrl: '' as const } : {}),
    // What an exhibitor wrote to a visitor stands in the enquiry, and there alone.
    ...(mail.isPrivate ? { text: '', html: '' } : {}),
    status,
    attempts: mail.attempts + 1,
    lastError: null,
    sentAt: status === 'sent' ? scope.now : null,
  });
  return null;
}

async function afterFailure(
  scope: SystemScope,
  mail: QueuedMail,
  error: unknown,
): Promise<Error | null> {
  const attempts = mail.attempts + 1;
  const isLast = attempts >= MAX_JOB_ATTEMPTS || isRefusedForGood(error);
  await saveMail(scope, mail.mailId, {
    ...(isLast && mail.eventId === null ? redacted(mail) : {}),
    status: isLast ? 'failed' : 'queued',
    attempts,
    lastError: reasonOf(error),
  });
  return isLast ? null : new Error(`Letter ${mail.mailId} is not sent yet, attempt ${attempts}.`);
}

/** A mail server that does not answer must not hold the end of the process back. */
function unlessEnded<T>(signal: AbortSignal, sending: Promise<T>): Promise<T> {
  const ended = new Promise<never>((_resolve, reject) => {
    const end = () => reject(new Error('The process ended.'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
  return Promise.race([sending, ended]);
}

const LINK_LIFETIME_MS = 10 * 60_000;

/** The links in letters about an account live ten minutes; later the letter only confuses. */
const isExpired = (mail: QueuedMail, now: Date) =>
  now.getTime() - mail.createdAt.getTime() > LINK_LIFETIME_MS;

const redacted = (mail: QueuedMail) => ({
  text: withoutSecretLinks(mail.text),
  html: withoutSecretLinks(mail.html),
});

function reasonOf(error: unknown): string {
  const { message, response } = error as { message?: string; response?: string };
  return (response ?? message ?? 'unknown').replaceAll(/\s+/g, ' ').slice(0, 500);
}

const letterOf = ({ mailId, to, toName, subject, text, html, ...more }: QueuedMail): Letter => ({
  ...{ mailId, to, toName, subject, text, html },
  ...(more.replyTo ? { replyTo: more.replyTo } : {}),
  ...(more.unsubscribeUrl ? { unsubscribeUrl: more.unsubscribeUrl } : {}),
});

/** With the logos of sponsors, where the event wants them in letters such as this. */
async function withFoot(scope: SystemScope, mail: QueuedMail): Promise<Letter> {
  if (mail.eventId === null) return letterOf(mail);
  const foot = await footOf({ ...scope, eventId: mail.eventId as EventId }, mail);
  const pictures = foot.map((logo, at) => ({ ...logo, cid: `sponsor-${at + 1}@${mail.mailId}` }));
  const logos = pictures.map((logo) => ({ ...logo, src: `cid:${logo.cid}` }));
  const letter = withSponsors(letterOf(mail), { logos, locale: mail.locale });
  return { ...letter, pictures };
}

/** For the operator, who has the machine anyway; the console names the file and not the link. */
async function writeToFolder(services: Services, mail: QueuedMail): Promise<void> {
  const folder = join(services.config.folder, 'outbox');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const at = mail.createdAt.toISOString().slice(0, 19).replaceAll(':', '-');
  const file = join(folder, `${at}-${mail.template}-${mail.mailId.slice(0, 8)}.eml`);
  await writeFile(file, await services.postman.write(letterOf(mail)), { mode: 0o600 });
  services.tell(`No mail server is set (SMTP_URL). A letter (${mail.template}) is in ${file}`);
}
