import { randomUUID } from 'node:crypto';
import type { Locale } from '@foyer/domain/locale.ts';
import type { SystemScope, WritingScope } from '../access/scopes.ts';

export type MailToQueue = {
  readonly to: string;
  readonly toName: string;
  readonly locale: Locale;
  /** The name of its file in packages/mail, without `.mail.ts`. */
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whose booth it is about; a booth's own letters name themselves. */
  readonly exhibitorId?: string | null;
  /** Between an exhibitor and a visitor: the organiser's outbox does not show it. */
  readonly isPrivate?: boolean;
  /** Where an answer to the letter goes. */
  readonly replyTo?: string;
};

/** The id is made here: an exhibitor may write a letter and not read it back. */
export async function insertMail(
  scope: WritingScope | SystemScope,
  mail: MailToQueue & { status: 'queued' | 'kept' },
): Promise<string> {
  const mailId = randomUUID();
  await scope.tx
    .insertInto('mail')
    .values({
      mail_id: mailId,
      event_id: scope.eventId,
      exhibitor_id: scope.kind === 'exhibitor' ? scope.exhibitorId : (mail.exhibitorId ?? null),
      to_address: mail.to,
      to_name: mail.toName,
      locale: mail.locale,
      template: mail.template,
      subject: mail.subject,
      body_text: mail.text,
      body_html: mail.html,
      status: mail.status,
      created_at: scope.now,
      is_private: mail.isPrivate ?? false,
      reply_to: mail.replyTo ?? '',
    })
    .execute();
  return mailId;
}
