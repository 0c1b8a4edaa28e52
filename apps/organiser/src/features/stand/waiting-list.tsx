import { canAssign } from '@foyer/domain/stand/stand.rules.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ActionIcon, Button, Group, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import classes from './stand.module.css';
import { useMisfits } from './use-misfits.ts';
import type { Plan, Stand } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

type Props = { stand: Stand; plan: Plan; mayAssign: boolean };

/** Who would like this stand, in the order of asking; once it is free, the first gets it with one click. */
export function WaitingList({ stand, plan, mayAssign }: Props) {
  const t = useTranslations('plan.waiting');
  const misfits = useMisfits(plan);
  const format = useFormatter();
  const now = useNow();
  const { eventId } = useOrganiserHat();
  const { standId } = stand;
  const utils = trpc.useUtils();
  const acts = useStandActs();
  const waiting = trpc.stand.waiting.useQuery({ eventId, standId });
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const onSettled = () => utils.stand.waiting.invalidate({ eventId, standId });
  const wait = trpc.stand.wait.useMutation({ onSettled });
  const stop = trpc.stand.stopWaiting.useMutation({ onSettled });
  const [chosen, choose] = useState<string | null>(null);
  const isTaken = stand.occupancy !== null;
  const line = waiting.data ?? [];
  if (!isTaken && line.length === 0) return null;
  const already = new Set([stand.occupancy?.exhibitorId, ...line.map((one) => one.exhibitorId)]);
  return (
    <section aria-labelledby="waiting">
      <Text id="waiting" component="h3" fw={600} m={0} mb="xs">
        {t('title')}
      </Text>
      {line.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('nobody')}
        </Text>
      )}
      <ol className={classes.waiting}>
        {line.map(({ exhibitorId, name, since }) => (
          <li key={exhibitorId}>
            <span>
              {name}
              <Text component="span" size="sm" c="dimmed" display="block">
                {t('since', { on: format.dateTime(since, { dateStyle: 'medium' }) })}
                <Unfit reasons={misfits.now(exhibitorId, standId)} />
              </Text>
            </span>
            {mayAssign && (
              <Group gap={4} wrap="nowrap">
                {canAssign(stand, { exhibitorId, now }).allowed && (
                  <Button size="xs" onClick={() => acts.assign(stand, { exhibitorId, name })}>
                    {t('assign')}
                  </Button>
                )}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('stop', { exhibitor: name })}
                  onClick={() => stop.mutate({ eventId, standId, exhibitorId })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Group>
            )}
          </li>
        ))}
      </ol>
      {mayAssign && isTaken && (
        <Group gap="xs" align="end" mt="xs">
          <Select
            flex={1}
            label={t('who')}
            placeholder={t('choose')}
            searchable
            value={chosen}
            onChange={choose}
            data={(exhibitors.data ?? [])
              .filter(({ exhibitorId, main }) => main === null && !already.has(exhibitorId))
              .map(({ exhibitorId, name }) => ({ value: exhibitorId, label: name }))}
          />
          <Button
            variant="default"
            disabled={chosen === null}
            loading={wait.isPending}
            onClick={() => {
              if (chosen === null) return;
              wait.mutate({ eventId, standId, exhibitorId: chosen as never });
              choose(null);
            }}
          >
            {t('add')}
          </Button>
        </Group>
      )}
    </section>
  );
}

function Unfit({ reasons }: { reasons: string | null }) {
  const t = useTranslations('plan.fit');
  return reasons !== null && ` · ${t('short', { reasons })}`;
}
