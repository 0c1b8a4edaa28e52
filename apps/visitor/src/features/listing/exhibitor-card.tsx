import { type Locale, textIn } from '@foyer/domain/locales.ts';
import type { DirectoryCard } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { Logo } from './logo.tsx';

type Props = {
  readonly card: DirectoryCard;
  readonly slug: string;
  readonly locale: Locale;
  /** In the page of somebody else, where a link leads out of the frame. */
  readonly isEmbedded: boolean;
};

export function ExhibitorCard({ card, slug, locale, isEmbedded }: Props) {
  const t = useTranslations('directory');
  const tagline = textIn(card.tagline, locale);
  return (
    <li className="card">
      <Logo slug={slug} mediaId={card.logoMediaId} name={card.name} />
      <div className="card-text">
        <h2>
          <a
            href={`/e/${slug}/exhibitors/${card.exhibitorId}${isEmbedded ? `?lang=${locale}` : ''}`}
            {...(isEmbedded ? { target: '_blank', rel: 'noopener' } : {})}
          >
            {card.name}
            {isEmbedded && <span className="unseen"> ({t('newTab')})</span>}
          </a>
        </h2>
        {tagline && <p className="card-line">{tagline}</p>}
        {card.stands.length > 0 && (
          <p className="tags">
            {card.stands.map(({ standId, number, main }) => (
              <span key={standId} className="tag">
                {main ? t('standOf', { number, main: main.name }) : t('stand', { number })}
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
