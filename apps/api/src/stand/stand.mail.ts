import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import { standAssignedMail } from '@foyer/mail/stand-assigned.mail.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { getStandOfLetter, listLetterReaders } from './stand-readers.queries.ts';

/** Tells everybody who looks after the booth which stand it has. */
export async function notifyStandAssigned(
  scope: OrganiserScope,
  given: { readonly exhibitorId: ExhibitorId; readonly standId: StandId },
): Promise<void> {
  const { event, readers } = await listLetterReaders(scope, given.exhibitorId);
  const stand = await getStandOfLetter(scope, given.standId);
  const { publicUrl } = scope.services.config;
  for (const reader of readers) {
    const letter = standAssignedMail({
      locale: reader.locale,
      toName: reader.name,
      event,
      exhibitorName: reader.exhibitorName,
      ...stand,
      link: `${publicUrl}/exhibitor/${event.slug}/${given.exhibitorId}/booth`,
    });
    await queueMail(scope, {
      ...letter,
      to: reader.email,
      toName: reader.name,
      locale: reader.locale,
      template: 'stand-assigned',
      exhibitorId: given.exhibitorId,
    });
  }
}
