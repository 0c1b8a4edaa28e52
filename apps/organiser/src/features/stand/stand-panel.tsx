import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import { FactTimeline } from '@foyer/portal/history/fact-timeline.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { AssignForm } from './assign-form.tsx';
import { EditStand } from './edit-stand.tsx';
import { HoldClock } from './hold-clock.tsx';
import classes from './stand.module.css';
import { StandActs } from './stand-acts.tsx';
import { StandCompany } from './stand-company.tsx';
import { standTone } from './stand-tone.ts';
import type { Plan, Stand } from './use-plan-stands.ts';
import { WaitingList } from './waiting-list.tsx';

type Props = { stand: Stand; plan: Plan; hallName: string; onClose: () => void };

/** One stand: who has it, what can be done with it, what happened to it. */
export function StandPanel({ stand, plan, hallName, onClose }: Props) {
  const t = useTranslations('plan');
  const states = useTranslations('states.stand');
  const words = useSidePanelWords();
  return (
    <SidePanel
      title={t('open', { number: stand.number })}
      sub={hallName}
      aside={<StateChip tone={standTone[stand.status]} label={states(stand.status)} />}
      onClose={onClose}
      words={words}
    >
      <PanelContent key={stand.standId} stand={stand} plan={plan} />
    </SidePanel>
  );
}

function PanelContent({ stand, plan }: { stand: Stand; plan: Plan }) {
  const t = useTranslations('plan');
  const format = useFormatter();
  const { eventId, eventSlug, role } = useOrganiserHat();
  const facts = trpc.fact.list.useQuery({ eventId, noun: 'stand', nounId: stand.standId });
  const mayAssign = mayActOnStand({ kind: 'organiser', role }, 'assign');
  const mayPlan = mayActOnStand({ kind: 'organiser', role }, 'plan');
  const { occupancy } = stand;
  const details = [
    [t('area'), t('areaOf', { area: format.number(stand.areaSquareMetres) })],
    [t('details.openSides'), format.number(stand.openSides)],
    [t('details.power'), t('kilowatts', { power: format.number(stand.powerKilowatts) })],
    [t('details.network'), stand.hasNetwork ? t('yes') : t('no')],
    ...(stand.category ? [[t('details.category'), stand.category]] : []),
    ...(stand.pavilion ? [[t('details.pavilion'), stand.pavilion]] : []),
  ];
  const toldWords = () => {
    if (!occupancy?.publishedAt) return t('notTold');
    const on = format.dateTime(occupancy.publishedAt, { dateStyle: 'medium' });
    return stand.status === 'confirmed' ? t('toldAndRead', { on }) : t('toldOn', { on });
  };
  return (
    <Stack gap="lg">
      {occupancy && (
        <div>
          <Anchor
            component={Link}
            to="/$eventSlug/exhibitors"
            params={{ eventSlug } as never}
            search={{ open: occupancy.exhibitorId } as never}
            fw={600}
          >
            {occupancy.exhibitorName}
          </Anchor>
          {occupancy.heldUntil && <HoldClock until={occupancy.heldUntil} />}
          {!occupancy.heldUntil && (
            <Text size="sm" c="dimmed">
              {toldWords()}
            </Text>
          )}
        </div>
      )}
      {mayAssign && <AssignForm stand={stand} plan={plan} />}
      {mayAssign && <StandActs stand={stand} plan={plan} />}
      {occupancy && <StandCompany stand={stand} mayAssign={mayAssign} />}
      <WaitingList stand={stand} plan={plan} mayAssign={mayAssign} />
      <dl className={classes.details}>
        {details.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayPlan && (
        <div>
          <EditStand stand={stand} plan={plan} />
        </div>
      )}
      {facts.data && facts.data.length > 0 && (
        <section>
          <Text component="h3" fw={600} m={0} mb="xs">
            {t('history')}
          </Text>
          <FactTimeline facts={facts.data} />
        </section>
      )}
    </Stack>
  );
}
