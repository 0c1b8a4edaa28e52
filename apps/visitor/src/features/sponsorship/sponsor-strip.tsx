import type { PublicEvent } from '@foyer/domain/event/event.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { LogoPlace } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { PublicSponsor } from '@foyer/domain/sponsorship/public-sponsor.ts';
import { useTranslations } from 'use-intl';
import { SponsorLogo } from './sponsor-logo.tsx';

type Props = {
  readonly event: PublicEvent;
  readonly sponsors: readonly PublicSponsor[];
  readonly place: LogoPlace;
  readonly locale: Locale;
};

/** The logos that were promised here, the highest level first. */
export function SponsorStrip({ event, sponsors, place, locale }: Props) {
  const t = useTranslations('sponsors');
  const shown = sponsors.filter((one) => one.logoMediaId && one.places.includes(place));
  if (shown.length === 0) return null;
  return (
    <aside className="sponsor-strip" aria-labelledby="sponsor-strip">
      <h2 id="sponsor-strip">{t('thanks')}</h2>
      <ul className="sponsor-logos">
        {shown.map((sponsor) => (
          <li key={sponsor.exhibitorId}>
            <SponsorLogo slug={event.slug} sponsor={sponsor} />
            <p className="quiet">{textIn(sponsor.level, locale)}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
