import { canAssign } from '@foyer/domain/stand/stand.rules.ts';
import { FloorPlanLegend } from '@foyer/floor-plan/floor-plan-legend.tsx';
import { FloorPlanView } from '@foyer/floor-plan/floor-plan-view.tsx';
import type { PlanFixture, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useFloorPlanLabels } from '@foyer/floor-plan/use-floor-plan-labels.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useNow } from 'use-intl';
import { ExhibitorsWithoutStand } from './exhibitors-without-stand.tsx';
import classes from './stand.module.css';
import type { Plan } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  stands: readonly PlanStand[];
  fixtures: readonly PlanFixture[];
  openId: string | undefined;
  onOpen: (standId: string | undefined) => void;
};

const tones = ['available', 'held', 'assigned', 'confirmed', 'blocked', 'draft'] as const;

/** The plan to assign on: drag an exhibitor onto a stand, or open a stand and choose. */
export function AssignmentPlan({ plan, hall, stands, fixtures, openId, onOpen }: Props) {
  const labels = useFloorPlanLabels();
  const now = useNow();
  const acts = useStandActs();
  const { eventId } = useOrganiserHat();
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const standOf = (standId: string) => plan.stands.find((stand) => stand.standId === standId);
  const counts = Object.fromEntries(
    tones.map((tone) => [tone, stands.filter((stand) => stand.tone === tone).length]),
  );
  return (
    <div className={classes.workplace}>
      <ExhibitorsWithoutStand />
      <div>
        <div className={classes.legend}>
          <FloorPlanLegend tones={tones} labels={labels} counts={counts} />
        </div>
        <div className={classes.plan}>
          <FloorPlanView
            hall={hall}
            stands={stands}
            fixtures={fixtures}
            labels={labels}
            selectedStandId={openId ?? null}
            focusStandId={openId ?? null}
            onSelectStand={(standId) => onOpen(standId ?? undefined)}
            onOpenStand={onOpen}
            canDropOnStand={(standId) => {
              const stand = standOf(standId);
              return stand ? canAssign(stand, { exhibitorId: '', now }).allowed : false;
            }}
            onDropOnStand={(standId, exhibitorId) => {
              const stand = standOf(standId);
              const found = exhibitors.data?.find((one) => one.exhibitorId === exhibitorId);
              if (stand && found) acts.assign(stand, found);
            }}
          />
        </div>
      </div>
    </div>
  );
}
