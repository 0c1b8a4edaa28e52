import { canAssign } from '@foyer/domain/stand/stand.rules.ts';
import { type FloorPlanHandle, FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { FindStand } from '@foyer/portal/stand/find-stand.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { ExhibitorsWithoutStand } from './exhibitors-without-stand.tsx';
import { PlacingBar } from './placing-bar.tsx';
import { PlanLegend } from './plan-legend.tsx';
import classes from './stand.module.css';
import { type Colouring, usePlanColours } from './use-plan-colours.ts';
import type { Plan } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  stands: readonly PlanStand[];
  fixtures: readonly PlanFixture[];
  mayAssign: boolean;
  openId: string | undefined;
  onOpen: (standId: string | undefined) => void;
  /** The exhibitor that the next chosen stand is given to. */
  placing: string | undefined;
  onPlace: (exhibitorId: string | undefined) => void;
  colour: Colouring;
  /** The group of this colouring that is looked for. */
  group: string | undefined;
  onColour: (colour: Colouring, group?: string) => void;
};

/** The plan to assign on: drag an exhibitor onto a stand, choose one and then a stand, or open a stand. */
export function AssignmentPlan(props: Props) {
  const { plan, hall, stands, fixtures, mayAssign, openId, onOpen, placing, onPlace } = props;
  const { colour, group, onColour } = props;
  const t = useTranslations('plan');
  const labels = useFloorPlanLabels();
  const now = useNow({ updateInterval: 10_000 });
  const acts = useStandActs();
  const { reason } = useSentences();
  const { eventId } = useOrganiserHat();
  const view = useRef<FloorPlanHandle>(null);
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const [refused, refuse] = useState<string | null>(null);
  const known = useMemo(() => new Map(plan.stands.map((s) => [s.standId as string, s])), [plan]);
  const placed = exhibitors.data?.find(({ exhibitorId }) => exhibitorId === placing);
  const verdictOf = (standId: string, exhibitorId: string) => {
    const stand = known.get(standId);
    return stand ? canAssign(stand, { exhibitorId, now }) : null;
  };
  // Else each render would be a new set, and a new scene for the canvas.
  const possible = useMemo(
    () =>
      placing
        ? stands
            .filter(({ standId }) => {
              const stand = known.get(standId);
              return stand && canAssign(stand, { exhibitorId: placing, now }).allowed;
            })
            .map(({ standId }) => standId)
        : undefined,
    [placing, stands, known, now],
  );
  const chosen = group ?? null;
  const colours = usePlanColours({ plan, stands, by: colour, chosen });
  const spoken = useMemo(
    () =>
      placing
        ? colours.stands.map((stand) => {
            const found = known.get(stand.standId);
            const verdict = found && canAssign(found, { exhibitorId: placing, now });
            return !verdict || verdict.allowed
              ? stand
              : { ...stand, spoken: `${stand.spoken}. ${reason(verdict)}` };
          })
        : colours.stands,
    [placing, colours.stands, known, now, reason],
  );
  const give = (standId: string, exhibitorId: string) => {
    const stand = known.get(standId);
    const found = exhibitors.data?.find((one) => one.exhibitorId === exhibitorId);
    const verdict = verdictOf(standId, exhibitorId);
    if (!stand || !found || !verdict) return;
    if (!verdict.allowed) {
      refuse(t('placing.refused', { number: stand.number, reason: reason(verdict) ?? '' }));
      return;
    }
    acts.assign(stand, found);
    onPlace(undefined);
  };
  const choose = (standId: string | null) => {
    refuse(null);
    if (placing && standId !== null) give(standId, placing);
    else if (placing) onPlace(undefined);
    else onOpen(standId ?? undefined);
  };
  useEffect(() => {
    refuse(null);
    if (placing) view.current?.focus();
  }, [placing]);
  return (
    <div className={classes.workplace}>
      <ExhibitorsWithoutStand
        exhibitors={exhibitors.data}
        placing={placing}
        onPlace={mayAssign ? onPlace : undefined}
      />
      <div>
        <PlanLegend
          {...{ stands, colours, chosen }}
          by={colour}
          onBy={(by) => onColour(by)}
          onChoose={(groupId) => onColour(colour, groupId ?? undefined)}
        >
          <FindStand
            stands={plan.stands.map(({ standId, number, occupancy }) => ({
              ...{ standId, number, name: occupancy?.exhibitorName },
            }))}
            label={t('find')}
            nothingFound={t('move.none')}
            onFound={onOpen}
          />
        </PlanLegend>
        {placed && (
          <PlacingBar name={placed.name} refused={refused} onCancel={() => onPlace(undefined)} />
        )}
        <div className={classes.plan} style={{ aspectRatio: ratioOf(hall) }}>
          <FloorPlanView
            ref={view}
            hall={hall}
            stands={spoken}
            fixtures={fixtures}
            labels={labels}
            selectedStandId={openId ?? null}
            focusStandId={openId ?? null}
            highlightedStandIds={possible ?? colours.found}
            onSelectStand={choose}
            onOpenStand={choose}
            canDropOnStand={(standId) => verdictOf(standId, '')?.allowed ?? false}
            onDropOnStand={give}
          />
        </div>
      </div>
    </div>
  );
}

/** The frame follows the hall, so that a phone shows no more floor around it than it needs. */
function ratioOf({ widthMetres, depthMetres }: Plan['halls'][number]): string {
  return `${widthMetres + 2} / ${depthMetres + 3}`;
}
