import { randomUUID } from 'node:crypto';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { LetterText, LetterTextKey } from '@foyer/domain/mail/letter-text.schema.ts';
import type { WrittenLetter } from '@foyer/mail/letter.ts';
import type { EventSystemScope, SystemScope, WritingScope } from '../access/scopes.ts';

export type MailToQueue = WrittenLetter & {
  readonly to: string;
  readonly toName: string;
  readonly locale: Locale;
  /** The name of its file in packages/mail, without `.mail.ts`. */
  readonly template: string;
  /** Whose booth it is about; a booth's own letters name themselves. */
  readonly exhibitorId?: string | null;
  /** Between an exhibitor and a visitor: the organiser's outbox does not show it. */
  readonly isPrivate?: boolean;
  /** Where an answer to the letter goes. */
  readonly replyTo?: string;
  /** Not before this moment; until then it can be read and stopped. */
  readonly sendAt?: Date;
  /** Where one click ends letters of this kind. */
  readonly unsubscribeUrl?: string;
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
      send_at: mail.sendAt ?? null,
      unsubscribe_url: mail.unsubscribeUrl ?? '',
    })
    .execute();
  return mailId;
}

/** The event's own words of a letter, where it has some. */
export async function findLetterText(
  scope: WritingScope | SystemScope,
  { kind, locale }: LetterTextKey,
): Promise<LetterText | null> {
  const row = await scope.tx
    .selectFrom('letter_text')
    .select(['subject', 'heading', 'body'])
    .where('event_id', '=', scope.eventId)
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .executeTakeFirst();
  return row ?? null;
}

/** Stops what an exhibitor would be told by this template and has not been yet; answers how many letters. */
export async function withdrawWaiting(
  scope: EventSystemScope,
  given: { readonly exhibitorId: ExhibitorId; readonly template: string },
): Promise<number> {
  const { numUpdatedRows } = await scope.tx
    .updateTable('mail')
    .set({ status: 'withdrawn' })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', given.exhibitorId)
    .where('template', '=', given.template)
    .where('status', '=', 'queued')
    .where('send_at', '>', scope.now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
