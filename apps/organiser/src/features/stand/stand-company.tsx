import { canHaveOwnStand, needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ActionIcon, Button, Group, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NoticeDialog } from './notice-dialog.tsx';
import { renderReasonedOption } from './reasoned-option.tsx';
import classes from './stand.module.css';
import type { Stand } from './use-plan-stands.ts';
import { useSharingActs } from './use-sharing-acts.ts';

type Props = { stand: Stand; mayAssign: boolean };
type Named = { readonly exhibitorId: string; readonly name: string };

/** Who exhibits at the stand besides whoever has it. They go wherever it goes. */
export function StandCompany({ stand, mayAssign }: Props) {
  const t = useTranslations('plan.company');
  const { eventId } = useOrganiserHat();
  const { refusal } = useSentences();
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const acts = useSharingActs(stand);
  const [chosen, choose] = useState<string | null>(null);
  const [leaving, leave] = useState<Named | null>(null);
  const { occupancy, number } = stand;
  if (!occupancy || (!mayAssign && occupancy.coExhibitors.length === 0)) return null;
  const isTold = needsNotice(stand);
  const others = (exhibitors.data ?? []).filter(
    ({ exhibitorId, main }) =>
      exhibitorId !== occupancy.exhibitorId && main?.exhibitorId !== occupancy.exhibitorId,
  );
  const against = ({ main, standNumbers }: (typeof others)[number]) => {
    const own = canHaveOwnStand({ mainId: main?.exhibitorId ?? null });
    if (!own.allowed) return refusal(own.code);
    return standNumbers.length > 0 ? refusal('stand.has_own_stand') : '';
  };
  const options = others.map((one) => ({
    value: one.exhibitorId,
    label: one.name,
    reason: against(one),
    disabled: against(one) !== '',
  }));
  return (
    <section aria-labelledby="company">
      <Text id="company" component="h3" fw={600} m={0} mb="xs">
        {t('title')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('help')}
      </Text>
      <ul className={classes.company}>
        {occupancy.coExhibitors.map((one) => (
          <li key={one.exhibitorId}>
            <span>{one.name}</span>
            {mayAssign && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('remove', { exhibitor: one.name })}
                onClick={() => (isTold ? leave(one) : acts.stop(one))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {mayAssign && (
        <>
          <Group gap="xs" align="end" mt="xs">
            <Select
              flex={1}
              label={t('who')}
              description={isTold ? t('told') : undefined}
              placeholder={t('choose')}
              searchable
              value={chosen}
              onChange={choose}
              renderOption={renderReasonedOption}
              data={options}
            />
            <Button
              variant="default"
              disabled={chosen === null}
              loading={acts.isBusy}
              onClick={() => {
                const one = others.find(({ exhibitorId }) => exhibitorId === chosen);
                if (one) acts.share(one);
                choose(null);
              }}
            >
              {t('add')}
            </Button>
          </Group>
          <NoticeDialog
            isOpen={leaving !== null}
            title={t('removeTitle', { exhibitor: leaving?.name ?? '', number })}
            numbers={[number]}
            confirmLabel={t('removeNow')}
            isPending={acts.isBusy}
            onClose={() => leave(null)}
            onSend={(reason) => {
              if (leaving) acts.stop(leaving, reason);
              leave(null);
            }}
          />
        </>
      )}
    </section>
  );
}
