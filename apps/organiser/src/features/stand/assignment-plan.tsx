import type { PlanColouring } from '@foyer/domain/stand/plan-colouring.ts';
import { type FloorPlanHandle, FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { PointLegend } from '@foyer/floor-plan/point-legend.tsx';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { FindStand } from '@foyer/portal/stand/find-stand.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ExhibitorsWithoutStand } from './exhibitors-without-stand.tsx';
import { PlacingBar } from './placing-bar.tsx';
import { PlanLegend } from './plan-legend.tsx';
import { PrintPlan } from './print-plan.tsx';
import classes from './stand.module.css';
import { usePlacing } from './use-placing.ts';
import { usePlanColours } from './use-plan-colours.ts';
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
  colour: PlanColouring;
  /** The group of this colouring that is looked for. */
  group: string | undefined;
  onColour: (colour: PlanColouring, group?: string) => void;
};

/** The plan to assign on: drag an exhibitor onto a stand, choose one and then a stand, or open a stand. */
export function AssignmentPlan(props: Props) {
  const { plan, hall, stands, fixtures, mayAssign, openId, onOpen, placing, onPlace } = props;
  const { colour, group, onColour } = props;
  const t = useTranslations('plan');
  const labels = useFloorPlanLabels();
  const acts = useStandActs();
  const { eventId } = useOrganiserHat();
  const view = useRef<FloorPlanHandle>(null);
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const [dragged, drag] = useState<string | undefined>();
  const [pointed, point] = useState<string | null>(null);
  /** A stand that was chosen and could not be given, or not without a second thought. */
  const [refused, refuse] = useState<{ standId: string; exhibitorId: string } | null>(null);
  const chosen = group ?? null;
  const colours = usePlanColours({ plan, stands, by: colour, chosen });
  const placed = exhibitors.data?.find(
    ({ exhibitorId }) => exhibitorId === (dragged ?? refused?.exhibitorId ?? placing),
  );
  const { verdictOf, unfitOf, say, fitting, elsewhere, spoken } = usePlacing(
    plan,
    colours.stands,
    placed?.exhibitorId,
  );
  const give = (standId: string) => {
    const stand = plan.stands.find((one) => one.standId === standId);
    if (!stand || !placed) return;
    acts.assign(stand, placed);
    refuse(null);
    onPlace(undefined);
  };
  const choose = (standId: string | null) => {
    refuse(null);
    if (!placing) onOpen(standId ?? undefined);
    else if (standId === null) onPlace(undefined);
    else if (verdictOf(standId)?.allowed && unfitOf(standId) === null) give(standId);
    else refuse({ standId, exhibitorId: placing });
  };
  useEffect(() => {
    if (!placing) return;
    refuse(null);
    view.current?.focus();
  }, [placing]);
  return (
    <div className={classes.workplace}>
      <ExhibitorsWithoutStand
        exhibitors={exhibitors.data}
        placing={placing}
        onPlace={mayAssign ? onPlace : undefined}
        onDrag={drag}
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
              ...{ standId, number },
              name:
                occupancy &&
                [occupancy.exhibitorName, ...occupancy.coExhibitors.map(({ name }) => name)].join(
                  ' · ',
                ),
            }))}
            label={t('find')}
            nothingFound={t('move.none')}
            onFound={onOpen}
          />
          <PrintPlan hallId={hall.hallId} colour={colour} />
        </PlanLegend>
        <PointLegend fixtures={fixtures} labels={labels} />
        {placed && (
          <PlacingBar
            name={placed.name}
            fitting={{ here: fitting?.length ?? 0, elsewhere }}
            said={refused && say(refused.standId)}
            pointed={pointed === null ? null : say(pointed)}
            onAnyway={
              refused && verdictOf(refused.standId)?.allowed
                ? () => give(refused.standId)
                : undefined
            }
            onCancel={() => {
              refuse(null);
              onPlace(undefined);
            }}
          />
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
            highlightedStandIds={fitting ?? colours.found}
            onPointStand={placed ? point : undefined}
            onSelectStand={choose}
            onOpenStand={choose}
            canDropOnStand={(standId) => verdictOf(standId)?.allowed ?? false}
            onDropOnStand={(standId, exhibitorId) => {
              drag(undefined);
              if (unfitOf(standId) === null) give(standId);
              else refuse({ standId, exhibitorId });
            }}
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
