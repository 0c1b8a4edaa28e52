import { standAssignedMail } from '@foyer/mail/stand-assigned.mail.ts';
import { standChangedMail } from '@foyer/mail/stand-changed.mail.ts';
import type { EventWideScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { insertNotice, type NoticeToSend } from './notice.queries.ts';
import { listCoExhibitors } from './sharing.queries.ts';
import { findExhibitorName } from './stand.queries.ts';
import { getStandOfLetter, listLetterReaders } from './stand-readers.queries.ts';

/** Tells the exhibitor, and whoever shares its stand, which one it is now. */
export async function sendNotice(scope: EventWideScope, notice: NoticeToSend): Promise<void> {
  await tellExhibitor(scope, notice);
  const guests = await listCoExhibitors(scope, notice.exhibitorId);
  if (guests.length === 0) return;
  const main = await findExhibitorName(scope, notice.exhibitorId);
  for (const { exhibitorId } of guests) {
    await tellExhibitor(scope, { ...notice, exhibitorId, mainName: main?.name });
  }
}

/** Everybody who looks after the booth gets a letter; the booth page asks them to acknowledge it. */
export async function tellExhibitor(scope: EventWideScope, notice: NoticeToSend): Promise<void> {
  await insertNotice(scope, notice);
  const { exhibitorId, kind, fromNumber, to, reason, mainName } = notice;
  const { event, readers } = await listLetterReaders(scope, exhibitorId);
  const stand = to && (await getStandOfLetter(scope, to.standId));
  // By which rules the stand was given is told to whom it was given.
  const grounds = mainName === undefined ? stand?.grounds : null;
  const { publicUrl } = scope.services.config;
  for (const { email, name, locale, exhibitorName } of readers) {
    const common = {
      ...{ locale, toName: name, event, exhibitorName, mainName, grounds },
      link: `${publicUrl}/exhibitor/${event.slug}/${exhibitorId}/booth`,
    };
    const letter =
      kind === 'assigned' && stand
        ? standAssignedMail({ ...stand, ...common })
        : standChangedMail({ ...common, fromNumber: fromNumber ?? '', stand, reason });
    await queueMail(scope, {
      ...letter,
      ...{ to: email, toName: name, locale, exhibitorId },
      template: kind === 'assigned' ? 'stand-assigned' : 'stand-changed',
    });
  }
}
