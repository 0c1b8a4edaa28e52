import {
  type SponsorshipSettings,
  usualSettings,
} from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import type { EventScope, OrganiserScope } from '../access/scopes.ts';

export async function getSettings(scope: EventScope): Promise<SponsorshipSettings> {
  const row = await scope.tx
    .selectFrom('sponsorship_settings')
    .select([
      'confirm_on as confirmOn',
      'publish_from_cents as publishFromCents',
      'contract_from_cents as contractFromCents',
      'organiser_address as organiserAddress',
      'mail_logos as mailLogos',
      'terms',
    ])
    .where('event_id', '=', scope.eventId)
    .executeTakeFirst();
  return (row as SponsorshipSettings | undefined) ?? usualSettings;
}

export async function saveSettings(
  scope: OrganiserScope,
  settings: SponsorshipSettings,
): Promise<void> {
  const columns = {
    confirm_on: settings.confirmOn,
    publish_from_cents: settings.publishFromCents,
    contract_from_cents: settings.contractFromCents,
    organiser_address: settings.organiserAddress,
    mail_logos: settings.mailLogos,
    terms: JSON.stringify(settings.terms),
  };
  await scope.tx
    .insertInto('sponsorship_settings')
    .values({ event_id: scope.eventId, ...columns })
    .onConflict((conflict) => conflict.column('event_id').doUpdateSet(columns))
    .execute();
}
