import type { Locale } from '@foyer/domain/locales.ts';
import { applicationAcceptedMail } from './application-accepted.mail.ts';
import { applicationChangesMail } from './application-changes.mail.ts';
import { applicationLinkMail } from './application-link.mail.ts';
import { applicationReceivedMail } from './application-received.mail.ts';
import { applicationRejectedMail } from './application-rejected.mail.ts';
import { applicationReminderMail } from './application-reminder.mail.ts';
import { applicationWaitlistedMail } from './application-waitlisted.mail.ts';
import type { EventOfLetter } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';

type About = {
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly publicUrl: string;
};
type Preview = (locale: Locale, toName: string, about?: About) => WrittenLetter;

const token = 'b7Hq2kPz9sXv4nRt8wLm3cYd6fGj1aEo';
const note = 'Bitte planen Sie den Aufbau am Vorabend ein.';

/** The letters to applicants, with invented people. */
export function applicationPreviews(invented: About) {
  const to = (locale: Locale, toName: string, about: About) => ({
    ...{ locale, toName, event: about.event, name: about.exhibitorName },
    link: `${about.publicUrl}/a/${token}`,
  });
  return {
    'application-link': (locale, toName, about = invented) =>
      applicationLinkMail({ ...to(locale, toName, about), closesOn: '2027-01-15' }),
    'application-reminder': (locale, toName, about = invented) =>
      applicationReminderMail({ ...to(locale, toName, about), closesOn: '2027-01-15' }),
    'application-received': (locale, toName, about = invented) =>
      applicationReceivedMail({
        ...to(locale, toName, about),
        afterwards: {
          de: 'Über die Plätze entscheidet der Beirat Anfang Februar.',
          en: 'The board decides on the places at the beginning of February.',
        },
      }),
    'application-changes': (locale, toName, about = invented) =>
      applicationChangesMail({
        ...to(locale, toName, about),
        text: 'Bitte nennen Sie eine Kommune, in der das Produkt schon läuft.',
      }),
    'application-accepted': (locale, toName, about = invented) =>
      applicationAcceptedMail({
        ...to(locale, toName, about),
        note,
        invitationLink: `${about.publicUrl}/exhibitor/invitation/${token}`,
        validUntil: new Date('2027-02-01T10:00:00Z'),
      }),
    'application-waitlisted': (locale, toName, about = invented) =>
      applicationWaitlistedMail({ ...to(locale, toName, about), note: '' }),
    'application-rejected': (locale, toName, about = invented) =>
      applicationRejectedMail({ ...to(locale, toName, about), note }),
  } as const satisfies Record<string, Preview>;
}
