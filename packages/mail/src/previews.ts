import type { Locale } from '@foyer/domain/locale.ts';
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
const event1 = { eventName: event.name, organiserName: event.organiserName };
const exhibitorName = 'Muster & Söhne GmbH';
const title = { de: 'Umlaufmappe in fünf Minuten', en: 'The circulation folder in five minutes' };
const stage = { de: 'Bühne', en: 'Stage' };
const morning = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(`2027-03-18T${startsAt}:00Z`),
  endsAt: new Date(`2027-03-18T${endsAt}:00Z`),
});
const validUntil = new Date('2027-02-01T10:00:00Z');
const at = (path: string) => `https://foyer.example.org${path}`;
const token = 'b7Hq2kPz9sXv4nRt8wLm3cYd6fGj1aEo';

/** Every letter with invented people, for the tests and for whoever wants to look at them. */
export const previews: Readonly<Record<string, (locale: Locale, toName: string) => WrittenLetter>> =
  {
    'magic-link': (locale, toName) =>
      magicLinkMail({
        locale,
        toName,
        link: at(`/api/auth/magic-link/verify?token=${token}&callbackURL=%2F`),
      }),
    'password-reset': (locale, toName) =>
      passwordResetMail({
        locale,
        toName,
        link: at(`/api/auth/reset-password/${token}?callbackURL=%2F`),
      }),
    'invitation-exhibitor': (locale, toName) =>
      invitationExhibitorMail({
        locale,
        toName,
        event,
        exhibitorName,
        link: at(`/exhibitor/invitation/${token}`),
        validUntil,
      }),
    'invitation-team': (locale, toName) =>
      invitationTeamMail({
        locale,
        toName,
        event,
        role: 'planner',
        inviterName: 'Birgit Hollmann',
        link: at(`/organiser/invitation/${token}`),
        validUntil,
      }),
    'invitation-member': (locale, toName) =>
      invitationMemberMail({
        locale,
        toName,
        event,
        exhibitorName,
        role: 'scanner',
        inviterName: 'Jana Petersen',
        link: at(`/exhibitor/invitation/${token}`),
        validUntil,
      }),
    'listing-submitted': (locale, toName) =>
      listingSubmittedMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
        isPublished: true,
        link: at('/organiser/fachtag-digitales-rathaus/reviews'),
      }),
    'listing-sent-back': (locale, toName) =>
      listingSentBackMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
        reviewerName: 'Birgit Hollmann',
        comments: [
          {
            field: locale === 'de' ? 'Kurzbeschreibung' : 'Summary',
            body: 'Bitte ohne Preise.\nDanke!',
          },
          { field: null, body: 'Sonst sehr schön.' },
        ],
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/listing'),
      }),
    'listing-published': (locale, toName) =>
      listingPublishedMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
        link: at('/e/fachtag-digitales-rathaus/exhibitors/muster'),
      }),
    'enquiry-received': (locale, toName) =>
      enquiryReceivedMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/enquiries'),
      }),
    'enquiry-answered': (locale, toName) =>
      enquiryAnsweredMail({
        locale,
        toName,
        eventName: event1.eventName,
        exhibitorName,
        answererName: 'Jana Petersen',
        answer: 'Gern zeigen wir Ihnen das am Stand.\nPasst Donnerstag, 11 Uhr?',
        message: 'Guten Tag, läuft Ihre Lösung auch ohne Internet?',
        replyTo: 'jana.petersen@example.org',
        link: at('/e/fachtag-digitales-rathaus/exhibitors/muster'),
      }),
    'stand-assigned': (locale, toName) =>
      standAssignedMail({
        locale,
        toName,
        event,
        exhibitorName,
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
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/booth'),
      }),
    'stand-changed': (locale, toName) =>
      standChangedMail({
        locale,
        toName,
        event,
        exhibitorName,
        fromNumber: 'B 12',
        stand: { standNumber: 'C 3', hallName: 'Saal', areaSquareMetres: 12 },
        reason: 'Vor B 12 verläuft jetzt ein Rettungsweg.',
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/booth'),
      }),
    'demo-scheduled': (locale, toName) =>
      demoScheduledMail({
        locale,
        toName,
        event,
        exhibitorName,
        title,
        presenter: 'Jana Petersen',
        happened: 'scheduled',
        ...morning('09:30', '10:00'),
        placeName: stage,
        before: { ...morning('10:30', '11:00'), placeName: null },
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
      }),
    'demo-taken-back': (locale, toName) =>
      demoTakenBackMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
        title,
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
      }),
    'badge-scanned': (locale, toName) =>
      badgeScannedMail({ locale, toName, ...event1, exhibitorName, link: at(`/b/${token}`) }),
    'badge-link': (locale, toName) =>
      badgeLinkMail({ locale, toName, ...event1, link: at(`/b/${token}`) }),
    'demo-declined': (locale, toName) =>
      demoDeclinedMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
        title,
        reason: 'Am Vormittag ist die Bühne voll. Ginge auch der Nachmittag?',
        happened: 'declined',
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/demos'),
      }),
    'task-reminder': (locale, toName) =>
      taskReminderMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
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
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/home'),
      }),
    'task-reopened': (locale, toName) =>
      taskReopenedMail({
        locale,
        toName,
        ...event1,
        exhibitorName,
        title: { de: 'Versicherung nachweisen', en: 'Prove your insurance' },
        comment: 'Auf Seite 2 fehlt die Unterschrift.',
        writerName: 'Birgit Hollmann',
        dueOn: '2027-02-20',
        link: at('/exhibitor/fachtag-digitales-rathaus/3f0d/home'),
      }),
  };
