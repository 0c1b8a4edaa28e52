import type { Category } from '@foyer/domain/event/event.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { PublicPlan } from '@foyer/domain/public-page.ts';
import type { PublicPlanSearch } from '@foyer/domain/stand/public-plan-search.schema.ts';
import { isSearched, publicPlanQuery } from '@foyer/domain/stand/public-plan-search.ts';
import { GroupLegend } from '@foyer/floor-plan/group-legend.tsx';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { countGroups } from '@foyer/floor-plan/plan-group.ts';
import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { PlanSearch } from './plan-search.tsx';
import {
  categoriesByStand,
  categoryGroups,
  colouredStands,
  exhibitorsAt,
  planFixturesOf,
} from './public-stand.ts';
import { StandsBeside, takenStands } from './stands-beside.tsx';

export type ExplorerData = {
  readonly locale: Locale;
  readonly slug: string;
  readonly hallId: string;
  /** The halls, this hall's stands and fixtures, and of other halls those stands where somebody is. */
  readonly plan: PublicPlan;
  readonly categories: readonly Category[];
};

export type ShownPlan = {
  readonly hall: PublicPlan['halls'][number];
  readonly stands: readonly PlanStand[];
  readonly fixtures: readonly PlanFixture[];
  /** Undefined where nothing is looked for. */
  readonly found: readonly string[] | undefined;
};

type Props = ExplorerData & {
  readonly search: PublicPlanSearch;
  readonly standId: string | null;
  /** Absent on the server: then choices are links and the search is a form. */
  readonly onSearch?: ((change: Partial<PublicPlanSearch>) => void) | undefined;
  readonly onStand?: ((standId: string) => void) | undefined;
  /** The picture, or the plan that can be moved about in. */
  readonly drawing: (shown: ShownPlan) => ReactNode;
};

/** Search, categories, the plan and the list beside it: they always show the same. */
export function PlanExplorer(props: Props) {
  const { locale, slug, hallId, plan, categories, search, standId, onSearch, onStand } = props;
  const t = useTranslations('plan');
  const hall = plan.halls.find((one) => one.hallId === hallId);
  const here = useMemo(
    () => plan.stands.filter((stand) => stand.hallId === hallId),
    [plan.stands, hallId],
  );
  const groups = useMemo(
    () => categoryGroups(categories, { stands: here, locale }),
    [categories, here, locale],
  );
  const found = useMemo(
    () => takenStands(plan.stands).filter((stand) => isSearched(stand, search)),
    [plan.stands, search],
  );
  // Each new array would be a new scene for the canvas.
  const stands = useMemo(() => {
    const words = {
      spoken: (number: string, name: string) => t('spoken', { number, name }),
      free: (number: string) => t('spokenFree', { number }),
    };
    return colouredStands({ stands: here, groups, chosen: search.category, words });
  }, [here, groups, search.category, t]);
  const fixtures = useMemo(() => planFixturesOf(plan.fixtures, locale), [plan.fixtures, locale]);
  const foundHere = useMemo(
    () => found.filter((stand) => stand.hallId === hallId),
    [found, hallId],
  );
  if (!hall) return null;
  const idsOf = categoriesByStand(here);
  const isSearching = search.q !== '' || search.category !== null;
  const hrefOf = (change: Partial<PublicPlanSearch>) =>
    `/e/${slug}/plan?${publicPlanQuery({ ...search, hall: hall.hallId, stand: null, ...change })}`;
  return (
    <>
      <PlanSearch
        slug={slug}
        hallId={hallId}
        search={search}
        onSearch={onSearch}
        onEnter={foundHere[0] && onStand ? () => onStand(foundHere[0]?.standId ?? '') : undefined}
      />
      {groups.length > 0 && (
        <nav aria-label={t('category')} className="plan-legend">
          <GroupLegend
            groups={groups}
            label={t('category')}
            counts={countGroups(here, { groups, idsOf })}
            rest={{
              label: t('noCategory'),
              count: here.filter(
                (one) => exhibitorsAt(one).length > 0 && idsOf(one.standId).length === 0,
              ).length,
            }}
            chosen={search.category}
            hrefOf={(category) => hrefOf({ category })}
            onChoose={onSearch ? (category) => onSearch({ category }) : undefined}
          />
        </nav>
      )}
      <div className="plan">
        <div className="plan-drawing">
          {props.drawing({
            ...{ hall, stands, fixtures },
            found: isSearching ? foundHere.map((stand) => stand.standId) : undefined,
          })}
        </div>
        <StandsBeside
          {...{ slug, groups, standId, isSearching, onStand }}
          found={foundHere}
          elsewhere={isSearching ? found.filter((stand) => stand.hallId !== hallId) : []}
          halls={plan.halls}
          resetHref={hrefOf({ q: '', category: null })}
          onReset={onSearch ? () => onSearch({ q: '', category: null }) : undefined}
        />
      </div>
    </>
  );
}
