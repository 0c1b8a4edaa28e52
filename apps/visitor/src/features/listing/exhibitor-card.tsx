import { type Locale, textIn } from '@foyer/domain/locale.ts';
import type { DirectoryCard } from '@foyer/domain/public-page.ts';
import { useTranslations } from 'use-intl';
import { Logo } from './logo.tsx';

type Props = { readonly card: DirectoryCard; readonly slug: string; readonly locale: Locale };

export function ExhibitorCard({ card, slug, locale }: Props) {
  const t = useTranslations('directory');
  return (
    <li className="card">
      <Logo slug={slug} mediaId={card.logoMediaId} name={card.name} />
      <div className="card-text">
        <h2>
          <a href={`/e/${slug}/exhibitors/${card.exhibitorId}`}>{card.name}</a>
        </h2>
        <p>{textIn(card.tagline, locale)}</p>
        {card.stands.map(({ standId, number }) => (
          <span key={standId} className="tag">
            {t('stand', { number })}
          </span>
        ))}
      </div>
    </li>
  );
}
