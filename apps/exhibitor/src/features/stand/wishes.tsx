import { mayActOnPlacement } from '@foyer/domain/placement/placement.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './wishes.module.css';
import { WishesForm } from './wishes-form.tsx';
import { WishesSummary } from './wishes-summary.tsx';

export type BoothPlanData = Outputs['stand']['planOfBooth'];

/** What this exhibitor needs and wishes of its stand: a form until the deadline, then what was said. */
export function Wishes({ plan }: { plan: BoothPlanData }) {
  const t = useTranslations('wishes');
  const format = useFormatter();
  const { eventId, exhibitorId, role } = useExhibitorHat();
  const wishes = trpc.placement.wish.useQuery({ eventId, exhibitorId });
  const mayWish = mayActOnPlacement({ kind: 'exhibitor', role }, 'wish');
  if (wishes.error) {
    return <LoadFailure error={wishes.error} onRetry={() => void wishes.refetch()} />;
  }
  if (!wishes.data) return null;
  if (plan.main) {
    return (
      <section className={classes.wishes} aria-labelledby="stand-wishes">
        <h2 id="stand-wishes">{t('title')}</h2>
        <Text size="sm">{t('shared', { main: plan.main.name })}</Text>
      </section>
    );
  }
  const { wish, dueOn, isOpen, category, pavilion } = wishes.data;
  const on =
    dueOn &&
    format.dateTime(new Date(`${dueOn}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <section className={classes.wishes} aria-labelledby="stand-wishes">
      <h2 id="stand-wishes">{t('title')}</h2>
      <Text size="sm">
        {isOpen ? t('intro') : t(wish ? 'closed' : 'closedEmpty', { on: on ?? '' })}
      </Text>
      {(category || pavilion) && (
        <Text size="sm">
          {t('part', { parts: format.list([category, pavilion].filter(Boolean)) })}
        </Text>
      )}
      {isOpen && on && (
        <Text size="sm" fw={600}>
          {t('until', { on })}
        </Text>
      )}
      {isOpen && !mayWish && (
        <Text size="sm" c="dimmed">
          {t('readOnly')}
        </Text>
      )}
      {isOpen && mayWish ? (
        <WishesForm plan={plan} saved={wish} part={{ category, pavilion }} />
      ) : (
        wish && <WishesSummary plan={plan} wish={wish} />
      )}
    </section>
  );
}
