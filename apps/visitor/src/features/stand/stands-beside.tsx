import type { PublicPlan } from '@foyer/domain/public-page.ts';
import { publicPlanQuery } from '@foyer/domain/stand/public-plan-search.ts';
import type { PlanGroup } from '@foyer/floor-plan/plan-group.ts';
import { inNumberOrder } from '@foyer/floor-plan/stand-order.ts';
import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { exhibitorsAt } from './public-stand.ts';

export type FoundStand = {
  readonly standId: string;
  readonly hallId: string;
  readonly number: string;
  readonly exhibitorId: string;
  readonly name: string;
  readonly categoryIds: readonly string[];
};

export function takenStands(stands: PublicPlan['stands']): FoundStand[] {
  return stands.flatMap((stand) =>
    exhibitorsAt(stand).map((exhibitor) => ({ ...stand, ...exhibitor })),
  );
}

type Props = {
  readonly slug: string;
  readonly groups: readonly PlanGroup[];
  readonly halls: PublicPlan['halls'];
  readonly found: readonly FoundStand[];
  readonly elsewhere: readonly FoundStand[];
  readonly standId: string | null;
  readonly isSearching: boolean;
  readonly onStand?: ((standId: string) => void) | undefined;
  readonly resetHref: string;
  readonly onReset?: (() => void) | undefined;
};

/** The same as the plan, as a list: a number leads to the stand, a name to the exhibitor. */
export function StandsBeside(props: Props) {
  const { found, elsewhere, halls, isSearching, resetHref, onReset } = props;
  const t = useTranslations('plan');
  return (
    <section aria-labelledby="stands" className="stands-beside">
      <h2 id="stands">{t('list')}</h2>
      {found.length === 0 && (
        <p className="quiet">{isSearching ? t('nothing') : t('noExhibitors')}</p>
      )}
      {isSearching && (
        <p className="stands-found">
          <span role="status">{t('found', { count: found.length })}</span>
          <a href={resetHref} onClick={onReset && instead(onReset)}>
            {t('reset')}
          </a>
        </p>
      )}
      <ul className="stand-list">
        {inNumberOrder(found).map((stand) => (
          <StandLine key={stand.standId + stand.exhibitorId} stand={stand} {...props} />
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <>
          <h3>{t('elsewhere')}</h3>
          <ul className="stand-list">
            {elsewhere.map((stand) => (
              <StandLine
                key={stand.standId + stand.exhibitorId}
                stand={stand}
                {...props}
                onStand={undefined}
                hallName={halls.find(({ hallId }) => hallId === stand.hallId)?.name}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type LineProps = Pick<Props, 'slug' | 'groups' | 'standId' | 'onStand'> & {
  readonly stand: FoundStand;
  readonly hallName?: string | undefined;
};

function StandLine({ stand, slug, groups, standId, onStand, hallName }: LineProps) {
  const t = useTranslations('plan');
  const marks = groups.filter(({ groupId }) => stand.categoryIds.includes(groupId));
  return (
    <li data-chosen={stand.standId === standId || undefined}>
      <a
        className="tag"
        href={`/e/${slug}/plan?${publicPlanQuery({ stand: stand.number })}`}
        aria-label={t('spoken', { number: stand.number, name: stand.name })}
        aria-current={stand.standId === standId || undefined}
        onClick={onStand && instead(() => onStand(stand.standId))}
      >
        {stand.number}
      </a>
      <span>
        <a href={`/e/${slug}/exhibitors/${stand.exhibitorId}`}>{stand.name}</a>
        {hallName && <span className="quiet"> {hallName}</span>}
        {marks.length > 0 && (
          <span className="stand-categories">{marks.map(({ label }) => label).join(', ')}</span>
        )}
      </span>
    </li>
  );
}

/** A plain click stays on the page; one that opens another tab is left to the browser. */
function instead(act: () => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
}
