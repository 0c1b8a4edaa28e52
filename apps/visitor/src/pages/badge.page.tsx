import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicPage } from '@foyer/domain/public-page.ts';
import { useFormatter, useTranslations } from 'use-intl';
import { BadgeNotice } from '../features/badge/badge-notice.tsx';
import { BadgeScanCard } from '../features/badge/badge-scan-card.tsx';
import { EraseQuestion } from '../features/badge/erase-question.tsx';
import { HandOverForm } from '../features/badge/hand-over-form.tsx';
import { SharingForm } from '../features/badge/sharing-form.tsx';
import { OwnSeats } from '../features/seat/own-seats.tsx';
import { SeatNotice } from '../features/seat/seat-notice.tsx';

type Props = Extract<PublicPage, { kind: 'badge' }> & { readonly locale: Locale };

/** Forms without a script: they work on every phone, and one address is all there is to keep. */
export function BadgePage({
  event,
  badge,
  seats,
  handOver,
  said,
  seatSaid,
  token,
  now,
  locale,
}: Props) {
  const t = useTranslations('badge');
  const format = useFormatter();
  const action = `/b/${token}`;
  const { holder, scans } = badge;
  const isAnyShared = scans.some(({ consent }) => consent);
  const isAnyKept = scans.some(({ status }) => status !== 'erased');
  return (
    <div className="badge-column">
      <BadgeNotice said={said} />
      <SeatNotice said={seatSaid} />
      <div>
        <h1>{t('title')}</h1>
        <p className="badge-holder">
          {[holder.name, holder.organisation].filter(Boolean).join(', ')}
        </p>
      </div>
      <p className="lead">{t('intro')}</p>

      {handOver && <HandOverForm to={handOver} {...{ badge, action, locale }} />}

      <section aria-labelledby="who">
        <h2 id="who">{t('who')}</h2>
        {scans.length === 0 && <p className="empty">{t('nobody')}</p>}
        <ul className="badge-scans">
          {scans.map((scan) => (
            <BadgeScanCard key={scan.leadId} {...{ scan, badge, action, locale }} said={said} />
          ))}
        </ul>
      </section>

      <section aria-labelledby="others">
        <h2 id="others">{t('others')}</h2>
        <p>{t('othersHelp')}</p>
        <div className="badge-acts">
          <form method="post" action={`${action}/remember`}>
            <button type="submit">{t('remember')}</button>
          </form>
          <a className="badge-button" href={`/e/${event.slug}`}>
            {t('directory')}
          </a>
        </div>
      </section>

      <OwnSeats {...{ seats, token, now, locale }} />

      <SharingForm badge={badge} action={action} />

      <section aria-labelledby="all" id="everything">
        <h2 id="all">{t('everything')}</h2>
        {said.confirm === 'all' ? (
          <EraseQuestion
            {...{ action }}
            question={t('eraseAllSure')}
            loses={t('eraseAllLoses')}
            fields={{ act: 'erase_all' }}
          />
        ) : (
          <div className="badge-acts">
            {isAnyShared && (
              <form method="post" action={action}>
                <input type="hidden" name="act" value="withdraw_all" />
                <button type="submit">{t('withdrawAll')}</button>
              </form>
            )}
            {isAnyKept && (
              <a className="badge-button" href={`${action}?confirm=all#everything`}>
                {t('eraseAll')}
              </a>
            )}
            <a className="badge-button" href={`${action}/data.json`} download>
              {t('download')}
            </a>
          </div>
        )}
        <p className="quiet">
          {t('until', {
            date: format.dateTime(new Date(`${badge.keptUntil}T12:00:00Z`), {
              dateStyle: 'long',
              timeZone: 'UTC',
            }),
          })}
        </p>
      </section>
    </div>
  );
}
