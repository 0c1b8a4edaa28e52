import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { shownCode } from './code-of.ts';
import type { WaitingEntry } from './outbox.ts';

type Props = {
  unsafe: number;
  parked: readonly WaitingEntry[];
  onDismiss: (entryId: string) => void;
};

/** How much is not safe yet, always in sight, and what was not accepted, with its reason. */
export function WaitingEntries({ unsafe, parked, onDismiss }: Props) {
  const t = useTranslations('scan');
  const { refusal } = useSentences();
  return (
    <div role="status">
      <StateChip
        tone={unsafe > 0 ? 'waiting-exhibitor' : 'done'}
        label={t('unsafe', { count: unsafe })}
      />
      {parked.length > 0 && <Text mt="xs">{t('parked', { count: parked.length })}</Text>}
      {parked.map(({ entryId, entry, parkedCode = '' }) => (
        <Group key={entryId} justify="space-between" wrap="nowrap">
          <Text size="sm">
            {shownCode(entry.badgeCode)}: {refusal(parkedCode)}
          </Text>
          <Button size="xs" variant="subtle" onClick={() => onDismiss(entryId)}>
            {t('dismiss')}
          </Button>
        </Group>
      ))}
    </div>
  );
}
