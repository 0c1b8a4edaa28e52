import { noWish, type StandWishInput } from '@foyer/domain/placement/placement.schema.ts';
import { useFormatter, useTranslations } from 'use-intl';
import { usePlaceOptions } from './use-place-options.ts';
import classes from './wishes.module.css';
import type { BoothPlanData } from './wishes.tsx';

/** What was said, for who may not change it and after the deadline. */
export function WishesSummary({ plan, wish }: { plan: BoothPlanData; wish: StandWishInput }) {
  const t = useTranslations('wishes');
  const booth = useTranslations('booth');
  const format = useFormatter();
  const places = new Map(usePlaceOptions(plan).map(({ value, label }) => [value, label]));
  const numbers = new Map<string, string>(plan.stands.map((s) => [s.standId, s.number]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []).join(', ');
  const details = [
    [t('stands'), wish.rankedStandIds.flatMap((id) => numbers.get(id) ?? []).join(', ')],
    [t('min'), wish.minSquareMetres > 0 ? format.number(wish.minSquareMetres) : ''],
    [
      t('max'),
      wish.maxSquareMetres < noWish.maxSquareMetres ? format.number(wish.maxSquareMetres) : '',
    ],
    [t('power'), wish.powerKilowatts > 0 ? format.number(wish.powerKilowatts) : ''],
    [t('network'), wish.needsNetwork ? booth('yes') : ''],
    [t('openSides'), wish.openSides > 0 ? t('openSidesOf', { count: wish.openSides }) : ''],
    [t('near'), named(wish.nearIds)],
    [t('notNear'), named(wish.notNearIds)],
    [t('beside'), wish.besideNames.join(', ')],
    [t('apart'), wish.apartFromNames.join(', ')],
  ].filter(([, value]) => value !== '');
  return (
    <dl className={classes.summary}>
      {details.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
