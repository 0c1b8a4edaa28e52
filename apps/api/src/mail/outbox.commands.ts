import type { MailId } from '@foyer/domain/identifier.ts';
import { mayActOnMail } from '@foyer/domain/mail/mail.policy.ts';
import { refuseMail } from '@foyer/domain/mail/mail.refusals.ts';
import {
  canNoteBounce,
  canRetryMail,
  canWithdrawMail,
  showsLinks,
} from '@foyer/domain/mail/mail.rules.ts';
import type { Mail, MailFilter, MailPage } from '@foyer/domain/mail/mail.schema.ts';
import { withoutSecretLinks } from '@foyer/mail/secret-links.ts';
import { withSponsors } from '@foyer/mail/sponsor-foot.ts';
import { asSystem } from '../access/as-system.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { enqueueJob } from '../outbox/enqueue-job.queries.ts';
import { lockMail, saveMail } from './mail.queries.ts';
import { countMail, findMail, listMail } from './outbox.queries.ts';
import { footOf } from './sponsored-letter.commands.ts';

export async function readOutbox(scope: OrganiserScope, filter: MailFilter): Promise<MailPage> {
  const page = await listMail(scope, filter);
  const counts = await countMail(scope);
  return { ...page, counts, hasServer: scope.services.postman.hasServer };
}

export async function readMail(scope: OrganiserScope, mailId: MailId): Promise<Mail> {
  const { hasServer } = scope.services.postman;
  const mail = await findMail(scope, mailId);
  if (!mail) throw refuseMail('mail.not_found');
  const isForTheTeam = mail.template === 'invitation-team';
  const isRedacted =
    !showsLinks({ status: mail.status, hasServer }) ||
    (isForTheTeam && !mayActOnMail(scope.actor, 'see_team_links'));
  if (!isRedacted) return { ...(await asItLeaves(scope, mail)), hasServer, isRedacted };
  const [text, html] = [withoutSecretLinks(mail.text), withoutSecretLinks(mail.html)];
  const shown = await asItLeaves(scope, { ...mail, text, html });
  return { ...shown, hasServer, isRedacted: text.includes('…') };
}

type Found = NonNullable<Awaited<ReturnType<typeof findMail>>>;

/** With the logos that it would carry now: what is sent can be read before. */
async function asItLeaves(scope: OrganiserScope, mail: Found): Promise<Found> {
  const foot = await footOf(scope, { ...mail, isPrivate: false });
  const logos = foot.map((logo) => ({
    ...logo,
    src: `data:image/png;base64,${logo.png.toString('base64')}`,
  }));
  return withSponsors(mail, { logos, locale: mail.locale });
}

/** Puts a letter on its way again; its attempts begin anew. */
export async function retryMail(scope: OrganiserScope, mailId: MailId): Promise<void> {
  const { hasServer } = scope.services.postman;
  // Proves with the reader's own eyes that it is a letter of this event.
  if (!(await findMail(scope, mailId))) throw refuseMail('mail.not_found');
  await asSystem(scope, async (system) => {
    const mail = await lockMail(system, mailId);
    if (!mail) throw refuseMail('mail.not_found');
    const verdict = canRetryMail({ status: mail.status, hasServer });
    if (!verdict.allowed) throw refuseMail(verdict.code);
    await saveMail(system, mailId, { status: 'queued', attempts: 0, sendAt: null });
    await enqueueJob(system.tx, 'mail.deliver', { mailId });
  });
  await recordFact(scope, {
    noun: 'mail',
    nounId: mailId,
    type: 'mail.retried',
    audience: 'organiser',
  });
}

/** Stops letters before they leave, all or none: one that has left is said, and nothing is stopped. */
export async function withdrawMails(
  scope: OrganiserScope,
  mailIds: readonly MailId[],
): Promise<void> {
  // In one order, so that two people who stop the same letters do not wait for each other.
  for (const mailId of mailIds.toSorted()) {
    const found = await findMail(scope, mailId);
    if (!found) throw refuseMail('mail.not_found');
    await asSystem(scope, async (system) => {
      const mail = await lockMail(system, mailId);
      if (!mail) throw refuseMail('mail.not_found');
      const verdict = canWithdrawMail(mail.status);
      if (!verdict.allowed) throw refuseMail(verdict.code);
      await saveMail(system, mailId, { status: 'withdrawn' });
    });
    await recordFact(scope, {
      noun: 'mail',
      nounId: mailId,
      type: 'mail.withdrawn',
      audience: 'organiser',
      after: { subject: found.subject },
    });
  }
}

/** What came back to the organiser's mailbox is noted here by hand; a slip is taken back the same way. */
export async function noteBounce(
  scope: OrganiserScope,
  { mailId, isBounced }: { readonly mailId: MailId; readonly isBounced: boolean },
): Promise<void> {
  const found = await findMail(scope, mailId);
  if (!found) throw refuseMail('mail.not_found');
  await asSystem(scope, async (system) => {
    const mail = await lockMail(system, mailId);
    if (!mail) throw refuseMail('mail.not_found');
    const verdict = canNoteBounce(mail.status, isBounced);
    if (!verdict.allowed) throw refuseMail(verdict.code);
    await saveMail(system, mailId, { status: isBounced ? 'bounced' : 'sent' });
  });
  await recordFact(scope, {
    noun: 'mail',
    nounId: mailId,
    type: isBounced ? 'mail.bounced' : 'mail.bounce_taken_back',
    audience: 'organiser',
    exhibitorId: found.exhibitorId,
    after: { subject: found.subject },
  });
}
