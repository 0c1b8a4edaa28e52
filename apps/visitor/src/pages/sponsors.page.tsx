import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import type { PublicSponsor } from '@foyer/domain/sponsorship/public-sponsor.ts';
import { useTranslations } from 'use-intl';
import { EnquiryForm } from '../features/enquiry/enquiry-form.tsx';
import { LevelCard } from '../features/sponsorship/level-card.tsx';
import { SponsorLogo } from '../features/sponsorship/sponsor-logo.tsx';

type Props = Extract<PublicPage, { kind: 'sponsors' }> & { readonly locale: Locale };

/** Who makes the event possible, and how to become one of them. */
export function SponsorsPage({ event, sponsors, levels, enquiry, hasReport, locale }: Props) {
  const t = useTranslations('sponsors');
  const base = `/e/${event.slug}`;
  const byLevel = Map.groupBy(sponsors, ({ level }) => textIn(level, locale));
  return (
    <>
      <h1>{t('title')}</h1>
      {sponsors.length > 0 ? (
        <p className="lead">{t('lead', { event: event.name })}</p>
      ) : (
        <p className="empty">{t('none')}</p>
      )}
      {[...byLevel].map(([level, ofLevel]) => (
        <section key={level} aria-label={level}>
          <h2>{level}</h2>
          <ul className="sponsors">
            {ofLevel.map((sponsor) => (
              <Sponsor key={sponsor.exhibitorId} slug={event.slug} sponsor={sponsor} />
            ))}
          </ul>
        </section>
      ))}
      {hasReport && (
        <p className="plain">
          <a href={`${base}/transparency`}>{t('report')}</a>
        </p>
      )}
      {levels.length > 0 && (
        <section aria-labelledby="become">
          <h2 id="become">{t('become')}</h2>
          <ul className="levels">
            {levels.map((level) => (
              <LevelCard key={level.levelId} level={level} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      {enquiry && (
        <EnquiryForm
          form={enquiry}
          {...{ event, locale }}
          name={event.organiserName}
          action={`${base}/sponsors/enquiry`}
          subjects={levels
            .filter(({ left }) => left !== 0)
            .concat(levels.filter(({ left }) => left === 0))
            .map(({ name }) => textIn(name, locale))}
        />
      )}
    </>
  );
}

function Sponsor({ slug, sponsor }: { slug: string; sponsor: PublicSponsor }) {
  const { name, exhibitorId, isListed, logoMediaId } = sponsor;
  return (
    <li className="sponsor">
      {logoMediaId && <SponsorLogo slug={slug} sponsor={sponsor} />}
      <div>
        <h3>
          {isListed && !logoMediaId ? (
            <a href={`/e/${slug}/exhibitors/${exhibitorId}`}>{name}</a>
          ) : (
            name
          )}
        </h3>
        {sponsor.text && <p>{sponsor.text}</p>}
      </div>
    </li>
  );
}
