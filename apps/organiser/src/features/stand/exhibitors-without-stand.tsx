import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './stand.module.css';

/** Who still needs a stand; each can be dragged onto the plan. */
export function ExhibitorsWithoutStand() {
  const t = useTranslations('plan');
  const { eventId } = useOrganiserHat();
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const waiting = (exhibitors.data ?? []).filter(({ standNumbers }) => standNumbers.length === 0);
  return (
    <aside className={classes.tray} aria-labelledby="without-stand">
      <Text id="without-stand" component="h2" fw={600} m={0}>
        {t('withoutStand')} {exhibitors.data && `(${waiting.length})`}
      </Text>
      <Text size="sm" c="dimmed">
        {exhibitors.data && waiting.length === 0 ? t('everybodyPlaced') : t('withoutStandHelp')}
      </Text>
      <ul>
        {waiting.map(({ exhibitorId, name }) => (
          <li
            key={exhibitorId}
            draggable
            onDragStart={(drag) => drag.dataTransfer.setData('text/plain', exhibitorId)}
          >
            {name}
          </li>
        ))}
      </ul>
    </aside>
  );
}
