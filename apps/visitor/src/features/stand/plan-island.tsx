import type { PublicPlanSearch } from '@foyer/domain/stand/public-plan-search.schema.ts';
import { publicPlanQuery } from '@foyer/domain/stand/public-plan-search.ts';
import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { type CSSProperties, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ExplorerData, PlanExplorer, type ShownPlan } from './plan-explorer.tsx';
import { exhibitorsAt } from './public-stand.ts';

export type PlanIslandProps = ExplorerData & {
  readonly timeZone: string;
  readonly search: PublicPlanSearch;
  readonly standId: string | null;
};

/** One hall, to move about in. Choosing a stand shows whose it is and the way to them. */
export function PlanIsland(props: PlanIslandProps) {
  const { slug, hallId, plan } = props;
  const [search, setSearch] = useState(props.search);
  const [selected, select] = useState(props.standId);
  /** Where the plan flies; a click on the plan itself needs no flight. */
  const [flownTo, fly] = useState(props.standId);
  const chosen = plan.stands.find((stand) => stand.standId === selected);
  const query = publicPlanQuery({
    ...search,
    hall: chosen ? null : (hallId as PublicPlanSearch['hall']),
    stand: chosen?.number ?? null,
  });
  useEffect(() => {
    // The address can be handed on at any moment. Browsers refuse a hundred changes in half a minute.
    const timer = setTimeout(() => history.replaceState(null, '', `?${query}`), 300);
    return () => clearTimeout(timer);
  }, [query]);
  const open = (standId: string) => {
    const there = plan.stands.find((stand) => stand.standId === standId);
    const [exhibitor] = there ? exhibitorsAt(there) : [];
    if (exhibitor) location.assign(`/e/${slug}/exhibitors/${exhibitor.exhibitorId}`);
    else select(standId);
  };
  return (
    <PlanExplorer
      {...props}
      search={search}
      standId={selected}
      onSearch={(change) => setSearch((before) => ({ ...before, ...change }))}
      onStand={(standId) => {
        select(standId);
        fly(standId);
      }}
      drawing={(shown) => (
        <>
          <Stage {...{ shown, selected, flownTo, open }} onSelect={select} />
          <ChosenStand slug={slug} stand={chosen} />
        </>
      )}
    />
  );
}

type StageProps = {
  readonly shown: ShownPlan;
  readonly selected: string | null;
  readonly flownTo: string | null;
  readonly onSelect: (standId: string | null) => void;
  readonly open: (standId: string) => void;
};

function Stage({ shown, selected, flownTo, onSelect, open }: StageProps) {
  const labels = useFloorPlanLabels();
  const { hall, stands, fixtures, found } = shown;
  return (
    <div
      className="plan-stage"
      style={
        { '--plan-shape': `${hall.widthMetres + 2} / ${hall.depthMetres + 3}` } as CSSProperties
      }
    >
      <FloorPlanView
        {...{ hall, stands, fixtures, labels }}
        selectedStandId={selected}
        focusStandId={flownTo}
        highlightedStandIds={found}
        onSelectStand={onSelect}
        onOpenStand={open}
      />
    </div>
  );
}

type ChosenProps = {
  readonly slug: string;
  readonly stand: ExplorerData['plan']['stands'][number] | undefined;
};

function ChosenStand({ slug, stand }: ChosenProps) {
  const t = useTranslations('plan');
  const there = stand ? exhibitorsAt(stand) : [];
  return (
    <p className="plan-chosen" role="status">
      {!stand && t('choose')}
      {stand && there.length === 0 && t('spokenFree', { number: stand.number })}
      {stand && there.length > 0 && <span className="tag">{stand.number}</span>}
      {there.map(({ exhibitorId, name }) => (
        <a key={exhibitorId} href={`/e/${slug}/exhibitors/${exhibitorId}`}>
          {t('open', { name })}
        </a>
      ))}
    </p>
  );
}
