import type { Demo } from '@foyer/domain/demo/demo.schema.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import { demoDeclinedMail } from '@foyer/mail/demo-declined.mail.ts';
import { demoScheduledMail } from '@foyer/mail/demo-scheduled.mail.ts';
import { demoTakenBackMail } from '@foyer/mail/demo-taken-back.mail.ts';
import type { WrittenLetter } from '@foyer/mail/letter.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import {
  getLetterSubject,
  type LetterReader,
  listListingEditors,
} from '../listing/listing-readers.queries.ts';
import { queueMail } from '../outbox/queue-mail.ts';

export type FoundSlot = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null: at the exhibitor's own stand. */
  readonly placeName: LocalizedText | null;
};

/** Tells everybody of the booth who may write demos where and when it is. */
export async function notifyScheduled(
  scope: OrganiserScope,
  given: {
    readonly demo: Demo;
    readonly event: Event;
    readonly before: FoundSlot;
    readonly after: FoundSlot;
    readonly happened: 'scheduled' | 'moved';
  },
): Promise<void> {
  const { demo, event, before, after, happened } = given;
  await writeToBooth(scope, {
    demo,
    event,
    template: 'demo-scheduled',
    write: (frame) =>
      demoScheduledMail({
        ...frame,
        ...after,
        ...{ event, before, happened, title: demo.title, presenter: demo.presenter },
      }),
  });
}

/** Tells them that it waits for a place again. */
export async function notifyTakenBack(
  scope: OrganiserScope,
  { demo, event }: { readonly demo: Demo; readonly event: Event },
): Promise<void> {
  const { name: eventName, organiserName } = event;
  await writeToBooth(scope, {
    demo,
    event,
    template: 'demo-taken-back',
    write: (frame) => demoTakenBackMail({ ...frame, eventName, organiserName, title: demo.title }),
  });
}

/** Tells them that it does not come (again), and why. */
export async function notifyNotShown(
  scope: OrganiserScope,
  given: {
    readonly demo: Demo;
    readonly event: Event;
    readonly reason: string;
    readonly happened: 'declined' | 'cancelled';
  },
): Promise<void> {
  const { demo, event, reason, happened } = given;
  const { name: eventName, organiserName } = event;
  await writeToBooth(scope, {
    demo,
    event,
    template: 'demo-declined',
    write: (frame) =>
      demoDeclinedMail({
        ...frame,
        ...{ eventName, organiserName, reason, happened, title: demo.title },
      }),
  });
}

type Frame = Pick<LetterReader, 'locale'> & {
  readonly toName: string;
  readonly exhibitorName: string;
  readonly link: string;
};

async function writeToBooth(
  scope: OrganiserScope,
  letters: {
    readonly demo: Demo;
    readonly event: Event;
    readonly template: string;
    readonly write: (frame: Frame) => WrittenLetter;
  },
): Promise<void> {
  const { exhibitorId } = letters.demo;
  const { exhibitorName, locale } = await getLetterSubject(scope, exhibitorId);
  const { publicUrl } = scope.services.config;
  const link = `${publicUrl}/exhibitor/${letters.event.slug}/${exhibitorId}/demos`;
  for (const reader of await listListingEditors(scope, { exhibitorId, locale })) {
    const toName = reader.name;
    const letter = letters.write({ locale: reader.locale, toName, exhibitorName, link });
    await queueMail(scope, {
      ...letter,
      to: reader.email,
      toName,
      locale: reader.locale,
      template: letters.template,
      exhibitorId,
    });
  }
}
