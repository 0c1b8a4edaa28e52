import { canAssign, canHaveOwnStand } from '@foyer/domain/stand/stand.rules.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { renderReasonedOption } from './reasoned-option.tsx';
import { useMisfits } from './use-misfits.ts';
import type { Plan, Stand } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

const TWO_DAYS_MS = 48 * 60 * 60 * 1000;

/** Gives the stand to an exhibitor, or keeps it for one; says why where it cannot. */
export function AssignForm({ stand, plan }: { stand: Stand; plan: Plan }) {
  const t = useTranslations('plan');
  const now = useNow();
  const { locale } = useLanguage();
  const { reason } = useSentences();
  const { eventId } = useOrganiserHat();
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const fit = useTranslations('plan.fit');
  const misfits = useMisfits(plan);
  const acts = useStandActs();
  const [chosen, setChosen] = useState<string | null>(stand.occupancy?.exhibitorId ?? null);
  const [until, setUntil] = useState<string | null>(
    new Date(now.getTime() + TWO_DAYS_MS).toISOString(),
  );
  if (stand.status === 'assigned' || stand.status === 'confirmed') return null;
  const exhibitor = exhibitors.data?.find(({ exhibitorId }) => exhibitorId === chosen);
  const verdictFor = (one: NonNullable<typeof exhibitor>) => {
    const own = canHaveOwnStand({ mainId: one.main?.exhibitorId ?? null });
    return own.allowed ? canAssign(stand, { exhibitorId: one.exhibitorId, now }) : own;
  };
  const verdict = exhibitor ? verdictFor(exhibitor) : null;
  const isPossible = verdict?.allowed === true;
  const unfit = chosen === null ? null : misfits.now(chosen, stand.standId);
  const against = (one: NonNullable<typeof exhibitor>) => {
    const asked = verdictFor(one);
    if (!asked.allowed) return reason(asked) ?? '';
    const reasons = misfits.now(one.exhibitorId, stand.standId);
    return reasons === null ? '' : fit('unfit', { reasons });
  };

  return (
    <Stack gap="sm">
      <Select
        label={t('chooseExhibitor')}
        placeholder={t('choosePlaceholder')}
        searchable
        value={chosen}
        onChange={setChosen}
        renderOption={renderReasonedOption}
        data={(exhibitors.data ?? []).map((one) => ({
          value: one.exhibitorId,
          label:
            one.standNumbers.length > 0 ? `${one.name} (${one.standNumbers.join(', ')})` : one.name,
          reason: against(one),
        }))}
      />
      {verdict && !verdict.allowed && (
        <Text size="sm" role="status">
          {reason(verdict)}
        </Text>
      )}
      {isPossible && unfit !== null && (
        <Text size="sm" role="status">
          {fit('unfit', { reasons: unfit })}
        </Text>
      )}
      <Group gap="xs">
        <Button
          disabled={!isPossible}
          loading={acts.isBusy}
          onClick={() => exhibitor && acts.assign(stand, exhibitor)}
        >
          {unfit === null ? t('assign') : t('placing.anyway')}
        </Button>
      </Group>
      <Group gap="xs" align="end">
        <DateTimePicker
          label={t('holdFor')}
          value={until}
          onChange={setUntil}
          valueFormat={locale === 'de' ? 'DD.MM.YYYY HH:mm' : 'D MMM YYYY, HH:mm'}
          minDate={now}
          flex={1}
        />
        <Button
          variant="default"
          disabled={!isPossible || !until}
          onClick={() =>
            exhibitor && until && acts.hold(stand, { ...exhibitor, until: new Date(until) })
          }
        >
          {t('hold')}
        </Button>
      </Group>
    </Stack>
  );
}
