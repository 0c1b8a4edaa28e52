import type { Locale } from '@foyer/domain/locales.ts';
import type { LetterKind } from '@foyer/domain/mail/letter-kind.ts';
import { announcementMail } from './announcement.mail.ts';
import { applicationPreviews } from './application-previews.ts';
import { badgeLinkMail } from './badge-link.mail.ts';
import { badgeScannedMail } from './badge-scanned.mail.ts';
import { demoDeclinedMail } from './demo-declined.mail.ts';
import { demoScheduledMail } from './demo-scheduled.mail.ts';
import { demoTakenBackMail } from './demo-taken-back.mail.ts';
import { enquiryAnsweredMail } from './enquiry-answered.mail.ts';
import { enquiryReceivedMail } from './enquiry-received.mail.ts';
import type { EventOfLetter } from './event-of-letter.ts';
import { invitationExhibitorMail } from './invitation-exhibitor.mail.ts';
import { invitationMemberMail } from './invitation-member.mail.ts';
import { invitationTeamMail } from './invitation-team.mail.ts';
import type { WrittenLetter } from './letter.ts';
import { listingPublishedMail } from './listing-published.mail.ts';
import { listingSentBackMail } from './listing-sent-back.mail.ts';
import { listingSubmittedMail } from './listing-submitted.mail.ts';
import { magicLinkMail } from './magic-link.mail.ts';
import { passwordResetMail } from './password-reset.mail.ts';
import { seatNewsMail } from './seat-promoted.mail.ts';
import { sponsorshipSentMail } from './sponsorship-sent.mail.ts';
import { sponsorshipSignedMail } from './sponsorship-signed.mail.ts';
import { standAssignedMail } from './stand-assigned.mail.ts';
import { standChangedMail } from './stand-changed.mail.ts';
import { taskReminderMail } from './task-reminder.mail.ts';
import { taskReopenedMail } from './task-reopened.mail.ts';

const event: EventOfLetter = {
  name: 'Fachtag Digitales Rathaus',
  organiserName: 'Zweckverband Mustertal',
  startsOn: '2027-03-18',
  endsOn: '2027-03-19',
  venueName: 'Stadthalle',
  city: 'Musterstadt',
  timeZone: 'Europe/Berlin',
};
/** Whose event and booth the letters are about; the rest of what they tell is invented. */
export type About = {
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly publicUrl: string;
};
const invented: About = {
  event,
  exhibitorName: 'Muster & Söhne GmbH',
  publicUrl: 'https://foyer.example.org',
};
const namesOf = ({ event: { name, organiserName } }: About) => ({ eventName: name, organiserName });
const title = { de: 'Umlaufmappe in fünf Minuten', en: 'The circulation folder in five minutes' };
const stage = { de: 'Bühne', en: 'Stage' };
const morning = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(`2027-03-18T${startsAt}:00Z`),
  endsAt: new Date(`2027-03-18T${endsAt}:00Z`),
});
const validUntil = new Date('2027-02-01T10:00:00Z');
const token = 'b7Hq2kPz9sXv4nRt8wLm3cYd6fGj1aEo';
const at = ({ publicUrl }: About, path: string) => `${publicUrl}${path}`;

function seatNews(
  happened: 'promoted' | 'moved' | 'off',
  { locale, toName, about }: { locale: Locale; toName: string; about: About },
): WrittenLetter {
  return seatNewsMail({
    ...{ locale, toName, title, happened, placeName: stage },
    ...{ event: about.event, exhibitorName: about.exhibitorName },
    ...morning('09:30', '10:00'),
    link: at(about, `/b/${token}`),
  });
}

type Preview = (locale: Locale, toName: string, about?: About) => WrittenLetter;

/** Every letter with invented people, for the tests and for whoever wants to look at them. */
export const previews = {
  ...applicationPreviews(invented),
  'magic-link': (locale, toName, about = invented) =>
    magicLinkMail({
      locale,
      toName,
      link: at(about, `/api/auth/magic-link/verify?token=${token}&callbackURL=%2F`),
    }),
  'password-reset': (locale, toName, about = invented) =>
    passwordResetMail({
      locale,
      toName,
      link: at(about, `/api/auth/reset-password/${token}?callbackURL=%2F`),
    }),
  'invitation-exhibitor': (locale, toName, about = invented) =>
    invitationExhibitorMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      link: at(about, `/exhibitor/invitation/${token}`),
      validUntil,
    }),
  'invitation-team': (locale, toName, about = invented) =>
    invitationTeamMail({
      locale,
      toName,
      event: about.event,
      role: 'planner',
      inviterName: 'Birgit Hollmann',
      link: at(about, `/organiser/invitation/${token}`),
      validUntil,
    }),
  'invitation-member': (locale, toName, about = invented) =>
    invitationMemberMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      role: 'scanner',
      inviterName: 'Jana Petersen',
      link: at(about, `/exhibitor/invitation/${token}`),
      validUntil,
    }),
  'listing-submitted': (locale, toName, about = invented) =>
    listingSubmittedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      isPublished: true,
      link: at(about, '/organiser/fachtag-digitales-rathaus/reviews'),
    }),
  'listing-sent-back': (locale, toName, about = invented) =>
    listingSentBackMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      reviewerName: 'Birgit Hollmann',
      comments: [
        {
          field: locale === 'de' ? 'Kurzbeschreibung' : 'Summary',
          body: 'Bitte ohne Preise.\nDanke!',
        },
        { field: null, body: 'Sonst sehr schön.' },
      ],
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/listing'),
    }),
  'listing-published': (locale, toName, about = invented) =>
    listingPublishedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      link: at(about, '/e/fachtag-digitales-rathaus/exhibitors/muster'),
    }),
  'enquiry-received': (locale, toName, about = invented) =>
    enquiryReceivedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/enquiries'),
    }),
  'enquiry-answered': (locale, toName, about = invented) =>
    enquiryAnsweredMail({
      locale,
      toName,
      eventName: about.event.name,
      exhibitorName: about.exhibitorName,
      answererName: 'Jana Petersen',
      answer: 'Gern zeigen wir Ihnen das am Stand.\nPasst Donnerstag, 11 Uhr?',
      message: 'Guten Tag, läuft Ihre Lösung auch ohne Internet?',
      replyTo: 'jana.petersen@example.org',
      link: at(about, '/e/fachtag-digitales-rathaus/exhibitors/muster'),
    }),
  'sponsorship-sent': (locale, toName, about = invented) =>
    sponsorshipSentMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      levelName: 'Gold',
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/sponsorship'),
    }),
  'sponsorship-signed': (locale, toName, about = invented) =>
    sponsorshipSignedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      levelName: 'Gold',
      link: at(about, '/organiser/fachtag-digitales-rathaus/sponsors'),
    }),
  'stand-assigned': (locale, toName, about = invented) =>
    standAssignedMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      standNumber: 'B 12',
      hallName: 'Foyer',
      areaSquareMetres: 13.5,
      grounds: {
        rank: 2,
        wishes: 8,
        missed: { number: 'A 4', code: 'higher_priority' },
        weights: ['wish', 'priority', 'neighbours', 'sizeFit'],
        seed: 4711,
      },
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/booth'),
    }),
  'stand-changed': (locale, toName, about = invented) =>
    standChangedMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      fromNumber: 'B 12',
      stand: { standNumber: 'C 3', hallName: 'Saal', areaSquareMetres: 12 },
      reason: 'Vor B 12 verläuft jetzt ein Rettungsweg.',
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/booth'),
    }),
  'demo-scheduled': (locale, toName, about = invented) =>
    demoScheduledMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      title,
      presenter: 'Jana Petersen',
      happened: 'scheduled',
      ...morning('09:30', '10:00'),
      placeName: stage,
      before: { ...morning('10:30', '11:00'), placeName: null },
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
    }),
  'demo-taken-back': (locale, toName, about = invented) =>
    demoTakenBackMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      title,
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
    }),
  'badge-scanned': (locale, toName, about = invented) =>
    badgeScannedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      link: at(about, `/b/${token}`),
    }),
  'badge-link': (locale, toName, about = invented) =>
    badgeLinkMail({ locale, toName, ...namesOf(about), link: at(about, `/b/${token}`) }),
  'seat-promoted': (locale, toName, about = invented) =>
    seatNews('promoted', { locale, toName, about }),
  'seat-moved': (locale, toName, about = invented) => seatNews('moved', { locale, toName, about }),
  'seat-off': (locale, toName, about = invented) => seatNews('off', { locale, toName, about }),
  'demo-declined': (locale, toName, about = invented) =>
    demoDeclinedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      title,
      reason: 'Am Vormittag ist die Bühne voll. Ginge auch der Nachmittag?',
      happened: 'declined',
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
    }),
  'task-reminder': (locale, toName, about = invented) =>
    taskReminderMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      tasks: [
        {
          title: { de: 'Versicherung nachweisen', en: 'Prove your insurance' },
          afterwards: {
            de: 'Ohne Nachweis kann der Stand nicht aufgebaut werden.',
            en: 'Without it the stand cannot be built up.',
          },
          ...{ dueOn: '2027-02-10', isOverdue: true, closing: 'soft' },
        },
        {
          title: { de: 'Strom und Möbel', en: 'Power and furniture' },
          afterwards: { de: '', en: '' },
          ...{ dueOn: '2027-02-20', isOverdue: false, closing: 'hard' },
        },
      ],
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/home'),
    }),
  'task-reopened': (locale, toName, about = invented) =>
    taskReopenedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      title: { de: 'Versicherung nachweisen', en: 'Prove your insurance' },
      comment: 'Auf Seite 2 fehlt die Unterschrift.',
      writerName: 'Birgit Hollmann',
      dueOn: '2027-02-20',
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/home'),
    }),
  'stand-released': (locale, toName, about = invented) =>
    standChangedMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      fromNumber: 'B 12',
      stand: null,
      reason: 'Vor B 12 verläuft jetzt ein Rettungsweg.',
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/booth'),
    }),
  'demo-moved': (locale, toName, about = invented) =>
    demoScheduledMail({
      locale,
      toName,
      event: about.event,
      exhibitorName: about.exhibitorName,
      title,
      presenter: 'Jana Petersen',
      happened: 'moved',
      ...morning('09:30', '10:00'),
      placeName: stage,
      before: { ...morning('10:30', '11:00'), placeName: stage },
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
    }),
  'demo-cancelled': (locale, toName, about = invented) =>
    demoDeclinedMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorName: about.exhibitorName,
      title,
      reason: '',
      happened: 'cancelled',
      link: at(about, '/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
    }),
  announcement: (locale, toName, about = invented) =>
    announcementMail({
      locale,
      toName,
      ...namesOf(about),
      exhibitorNames: [about.exhibitorName, 'Zweite GmbH'],
      subject: { de: 'Anreise zu {event}', en: 'Getting to {event}' },
      body: {
        de: 'Liebe Leute von {exhibitor},\n\n- Aufbau ab **7 Uhr**\n- Anfahrt: https://example.org/anfahrt',
        en: 'Dear people of {exhibitor},\n\n- Build-up from **7 am**\n- Directions: https://example.org/directions',
      },
      unsubscribeUrl: at(about, `/unsubscribe/${token}`),
    }),
} as const satisfies Record<LetterKind | 'magic-link' | 'password-reset' | 'announcement', Preview>;
