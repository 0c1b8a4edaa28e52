import '@foyer/floor-plan/floor-plan.css';
import { FloorPlanPicture } from '@foyer/floor-plan/floor-plan-picture.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './home.module.css';

/** Where the booth stands, on a small plan of its hall. */
export function OwnStand() {
  const t = useTranslations('home.stand');
  const format = useFormatter();
  const { eventId, eventSlug, exhibitorId } = useExhibitorHat();
  const plan = trpc.stand.planOfBooth.useQuery(
    { eventId, exhibitorId },
    { refetchOnMount: 'always' },
  );
  if (!plan.data) return null;
  const { halls, stands, ownStandIds, main, coExhibitors } = plan.data;
  const own = stands.filter(({ standId }) => ownStandIds.includes(standId));
  const hall = halls.find(({ hallId }) => hallId === own[0]?.hallId);
  const numbers = own.map(({ number }) => number).join(', ');
  return (
    <section className={classes.panel} aria-labelledby="own-stand">
      <h2 id="own-stand" className={classes.heading}>
        {t('title')}
      </h2>
      {!hall && <p className={classes.muted}>{t('none')}</p>}
      {hall && (
        <>
          <p className={classes.panelLine}>
            <span className={classes.number}>{t('number', { number: numbers })}</span>
            <span className={classes.muted}>
              {t('in', {
                hall: hall.name,
                area: own.reduce((sum, { areaSquareMetres }) => sum + areaSquareMetres, 0),
              })}
            </span>
          </p>
          {main && <p className={classes.panelLine}>{t('at', { main: main.name })}</p>}
          {coExhibitors.length > 0 && (
            <p className={classes.panelLine}>
              {t('with', { names: format.list(coExhibitors.map(({ name }) => name)) })}
            </p>
          )}
          <div className={classes.picture}>
            <FloorPlanPicture
              hall={hall}
              width={320}
              label={t('picture', { hall: hall.name, number: numbers })}
              stands={stands
                .filter(({ hallId }) => hallId === hall.hallId)
                .map(({ standId, number, polygon }) => {
                  const isOwn = ownStandIds.includes(standId);
                  return {
                    standId,
                    polygon,
                    // Only the own number can be read at this size.
                    number: isOwn ? number : '',
                    spoken: number,
                    tone: isOwn ? 'mine' : 'muted',
                  };
                })}
            />
          </div>
          <Anchor component={UiLink} href={`/exhibitor/${eventSlug}/${exhibitorId}/booth`}>
            {t('open')}
          </Anchor>
        </>
      )}
    </section>
  );
}
