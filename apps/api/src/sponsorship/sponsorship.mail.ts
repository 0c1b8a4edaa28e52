import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { sponsorshipSentMail } from '@foyer/mail/sponsorship-sent.mail.ts';
import { sponsorshipSignedMail } from '@foyer/mail/sponsorship-signed.mail.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { listSponsorshipTeam } from '../enquiry/enquiry.queries.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { listLetterReaders } from '../stand/stand-readers.queries.ts';
import { getSignedSubject } from './sponsorship-readers.queries.ts';

/** To the admins of the booth, who may sign: there is a contract to read. */
export async function tellContractSent(
  scope: OrganiserScope,
  given: { readonly exhibitorId: ExhibitorId; readonly levelName: string },
): Promise<void> {
  const { exhibitorId, levelName } = given;
  const { event, readers } = await listLetterReaders(scope, exhibitorId);
  const link = `${scope.services.config.publicUrl}/exhibitor/${event.slug}/${exhibitorId}/sponsorship`;
  for (const { email, name, locale, exhibitorName } of readers) {
    const to = { locale, toName: name };
    await queueMail(scope, {
      ...sponsorshipSentMail({ ...to, event, exhibitorName, levelName, link }),
      ...to,
      to: email,
      exhibitorId,
      template: 'sponsorship-sent',
    });
  }
}

/** To those of the team who look after sponsors: the contract is signed. */
export async function tellContractSigned(
  scope: BoothScope,
  { levelName }: { readonly levelName: string },
): Promise<void> {
  const { exhibitorId, services } = scope;
  const { team, subject } = await asSystem(scope, async (system) => ({
    team: await listSponsorshipTeam(system),
    subject: await getSignedSubject(system, exhibitorId),
  }));
  const { eventSlug, ...about } = subject;
  const link = `${services.config.publicUrl}/organiser/${eventSlug}/sponsors`;
  for (const { email, name, locale } of team) {
    const to = { locale: (locale ?? 'de') as Locale, toName: name };
    await queueMail(scope, {
      ...sponsorshipSignedMail({ ...to, ...about, levelName, link }),
      ...to,
      to: email,
      template: 'sponsorship-signed',
    });
  }
}
