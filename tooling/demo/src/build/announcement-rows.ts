import { createHash } from 'node:crypto';
import { everybody } from '@foyer/domain/announcement/announcement.schema.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import { announcementMail } from '@foyer/mail/announcement.mail.ts';
import type { Moment } from '../demo-clock.ts';
import { demoId } from '../demo-id.ts';
import { manager } from '../people.ts';
import { addFact, type EditionBuild, exhibitorIdOf } from './edition-build.ts';
import { eventOfLetter } from './letter-rows.ts';

interface Announced {
  readonly key: string;
  readonly subject: LocalizedText;
  readonly body: LocalizedText;
  readonly written: Moment;
  /** Left out: still a draft. */
  readonly sent?: Moment;
}

const announcements: Readonly<Record<string, readonly Announced[]>> = {
  past: [
    {
      key: 'thanks',
      subject: { de: 'Danke, dass Sie da waren', en: 'Thank you for coming' },
      body: {
        de: 'Liebe Ausstellende,\n\ndanke für zwei volle Tage. Ihre Kontakte stehen noch im Portal.',
        en: 'Dear exhibitors,\n\nthank you for two full days. Your leads are still in the portal.',
      },
      written: '2025-03-24 09:00',
      sent: '2025-03-24 10:00',
    },
  ],
  coming: [
    {
      key: 'build-up',
      subject: { de: 'Aufbau und Anlieferung', en: 'Build-up and deliveries' },
      body: {
        de: 'Liebe Leute von {exhibitor},\n\nso kommen Sie gut an:\n- Aufbau am Vortag **von 14 bis 20 Uhr**, am ersten Tag ab 7 Uhr\n- Pakete bitte mit dem Namen **{exhibitor}** und Ihrer Standnummer beschriften\n- Parken: Tiefgarage des Hotels, Einfahrt An der Germania Brauerei\n\nFragen? Antworten Sie im Portal oder sprechen Sie uns am Empfang an.',
        en: 'Dear people of {exhibitor},\n\nthis is how you arrive well:\n- Build-up on the day before **from 2 to 8 pm**, on the first day from 7 am\n- Please label parcels with the name **{exhibitor}** and your stand number\n- Parking: garage of the hotel, entrance An der Germania Brauerei\n\nQuestions? Answer in the portal or talk to us at the reception.',
      },
      written: '-3 15:10',
      sent: '-2 09:00',
    },
    {
      key: 'evening',
      subject: { de: 'Abendprogramm am ersten Tag', en: 'Evening of the first day' },
      body: { de: 'Liebe Leute von {exhibitor},\n\n', en: '' },
      written: '-1 16:45',
    },
  ],
};

/** What the organiser told everybody, and what it is about to. */
export function addAnnouncements(build: EditionBuild): void {
  for (const announced of announcements[build.edition.key] ?? []) addOne(build, announced);
}

function addOne(build: EditionBuild, { key, subject, body, written, sent }: Announced): void {
  const announcementId = demoId(build.edition.key, 'announcement', key);
  const sentAt = sent ? build.clock.instant(sent) : null;
  build.rows.announcement.push({
    event_id: build.eventId,
    announcement_id: announcementId,
    subject: JSON.stringify(subject),
    body: JSON.stringify(body),
    audience: JSON.stringify(everybody),
    status: sent ? 'sent' : 'draft',
    send_at: sentAt,
    sent_at: sentAt,
    created_at: build.clock.instant(written),
    created_by_name: manager.name,
  });
  const fact = { noun: 'announcement', nounId: announcementId, by: manager } as const;
  addFact(build, {
    ...fact,
    happened: 'written',
    at: written,
    audience: 'organiser',
    after: { subject },
  });
  if (!sent || !sentAt) return;
  addFact(build, {
    ...fact,
    happened: 'sent',
    at: sent,
    audience: 'organiser',
    after: { subject },
  });
  for (const story of build.edition.stories) {
    if (story.left || story.participation === 'rejected') continue;
    const exhibitorId = exhibitorIdOf(build, story.exhibitor.key);
    build.rows.announcement_exhibitor.push({
      event_id: build.eventId,
      announcement_id: announcementId,
      exhibitor_id: exhibitorId,
    });
    if (build.edition.key !== 'coming') continue;
    const { contact, name, locale = 'de' } = story.exhibitor;
    const mailId = demoId(build.edition.key, 'announced', key, story.exhibitor.key);
    // Of a link that nobody has any more.
    const token = demoId(build.edition.key, 'unsubscribe', key, story.exhibitor.key);
    const event = eventOfLetter(build);
    const letter = announcementMail({
      ...{ locale, toName: contact.name, subject, body, exhibitorNames: [name] },
      ...{ eventName: event.name, organiserName: event.organiserName },
      unsubscribeUrl: `${build.publicUrl}/unsubscribe/${token}`,
    });
    build.rows.mail.push({
      mail_id: mailId,
      event_id: build.eventId,
      exhibitor_id: exhibitorId,
      to_address: contact.email,
      to_name: contact.name,
      locale,
      template: 'announcement',
      subject: letter.subject,
      body_text: letter.text,
      body_html: letter.html,
      status: 'kept',
      attempts: 0,
      last_error: null,
      created_at: sentAt,
      sent_at: null,
    });
    build.rows.announcement_letter.push({
      event_id: build.eventId,
      announcement_id: announcementId,
      mail_id: mailId,
      token_hash: createHash('sha256').update(token).digest('hex'),
    });
  }
}
