import { standAssignedMail } from '@foyer/mail/stand-assigned.mail.ts';
import { standChangedMail } from '@foyer/mail/stand-changed.mail.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { insertNotice, type NoticeToSend } from './notice.queries.ts';
import { getStandOfLetter, listLetterReaders } from './stand-readers.queries.ts';

/** Tells everybody who looks after the booth which stand it has now; the booth page asks them to acknowledge it. */
export async function sendNotice(scope: OrganiserScope, notice: NoticeToSend): Promise<void> {
  await insertNotice(scope, notice);
  const { exhibitorId, kind, fromNumber, to, reason } = notice;
  const { event, readers } = await listLetterReaders(scope, exhibitorId);
  const stand = to && (await getStandOfLetter(scope, to.standId));
  const { publicUrl } = scope.services.config;
  for (const { email, name, locale, exhibitorName } of readers) {
    const common = {
      ...{ locale, toName: name, event, exhibitorName },
      link: `${publicUrl}/exhibitor/${event.slug}/${exhibitorId}/booth`,
    };
    const letter =
      kind === 'assigned' && stand
        ? standAssignedMail({ ...common, ...stand })
        : standChangedMail({ ...common, fromNumber: fromNumber ?? '', stand, reason });
    await queueMail(scope, {
      ...letter,
      ...{ to: email, toName: name, locale, exhibitorId },
      template: kind === 'assigned' ? 'stand-assigned' : 'stand-changed',
    });
  }
}
