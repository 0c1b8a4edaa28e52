import { canAssign } from '@foyer/domain/stand/stand.rules.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import type { Stand } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

const TWO_DAYS_MS = 48 * 60 * 60 * 1000;

/** Gives the stand to an exhibitor, or keeps it for one; says why where it cannot. */
export function AssignForm({ stand }: { stand: Stand }) {
  const t = useTranslations('plan');
  const now = useNow();
  const { locale } = useLanguage();
  const { reason } = useSentences();
  const { eventId } = useOrganiserHat();
  const exhibitors = trpc.stand.exhibitors.useQuery({ eventId });
  const acts = useStandActs();
  const [chosen, setChosen] = useState<string | null>(stand.occupancy?.exhibitorId ?? null);
  const [until, setUntil] = useState<string | null>(
    new Date(now.getTime() + TWO_DAYS_MS).toISOString(),
  );
  if (stand.status === 'assigned' || stand.status === 'confirmed') return null;
  const exhibitor = exhibitors.data?.find(({ exhibitorId }) => exhibitorId === chosen);
  const verdict = canAssign(stand, { exhibitorId: chosen ?? '', now });
  const isPossible = verdict.allowed && exhibitor !== undefined;

  return (
    <Stack gap="sm">
      <Select
        label={t('chooseExhibitor')}
        placeholder={t('choosePlaceholder')}
        searchable
        value={chosen}
        onChange={setChosen}
        data={(exhibitors.data ?? []).map(({ exhibitorId, name, standNumbers }) => ({
          value: exhibitorId,
          label: standNumbers.length > 0 ? `${name} (${standNumbers.join(', ')})` : name,
        }))}
      />
      {chosen !== null && !verdict.allowed && (
        <Text size="sm" role="status">
          {reason(verdict)}
        </Text>
      )}
      <Group gap="xs">
        <Button
          disabled={!isPossible}
          loading={acts.isBusy}
          onClick={() => exhibitor && acts.assign(stand, exhibitor)}
        >
          {t('assign')}
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
