import { allowed, denied, type Verdict } from '@foyer/domain/refusal.ts';
import type { StandRefusalCode } from '@foyer/domain/stand/stand.refusals.ts';
import { canMove, needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { renderReasonedOption } from './reasoned-option.tsx';
import { useMisfits } from './use-misfits.ts';
import type { Plan, Stand } from './use-plan-stands.ts';
import { useStandActs } from './use-stand-acts.ts';

type Props = { stand: Stand; plan: Plan; isOpen: boolean; onClose: () => void };

/** Puts who has a stand on another one; where somebody is there already, the two change places. */
export function MoveForm({ stand, plan, isOpen, onClose }: Props) {
  const t = useTranslations('plan');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('move.title', { exhibitor: stand.occupancy?.exhibitorName ?? '' })}
    >
      <Form stand={stand} plan={plan} onClose={onClose} />
    </Modal>
  );
}

function Form({ stand, plan, onClose }: Omit<Props, 'isOpen'>) {
  const t = useTranslations('plan');
  const states = useTranslations('states.stand');
  const now = useNow();
  const { reason: sentence } = useSentences();
  const fit = useTranslations('plan.fit');
  const misfits = useMisfits(plan);
  const acts = useStandActs();
  const [chosen, choose] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const target = plan.stands.find(({ standId }) => standId === chosen);
  const isSwap = Boolean(target?.occupancy);
  const verdict = target ? (isSwap ? canSwap(stand, target) : canMove(stand, target, now)) : null;
  const holder = stand.occupancy;
  /** What the move, or the swap for either of the two, would break. */
  const unfitAt = (to: Stand): string[] => {
    if (!holder) return [];
    const other = to.occupancy;
    const judge = other ? misfits.swapped(stand.standId, to.standId) : misfits.now;
    const both = [
      [holder, to.standId],
      ...(other ? [[other, stand.standId] as const] : []),
    ] as const;
    return both.flatMap(([{ exhibitorId, exhibitorName }, standId]) => {
      const reasons = judge(exhibitorId, standId);
      return reasons === null ? [] : [fit('unfitFor', { exhibitor: exhibitorName, reasons })];
    });
  };
  const against = (to: Stand): string => {
    const asked = to.occupancy ? canSwap(stand, to) : canMove(stand, to, now);
    return asked.allowed ? '' : (sentence(asked) ?? '');
  };
  /** A swap is judged for both once it is chosen; in the list, for whoever moves. */
  const unfitFor = (to: Stand): string => {
    const reasons = holder && misfits.now(holder.exhibitorId, to.standId);
    return reasons ? fit('unfit', { reasons }) : '';
  };
  const told = [stand, target].filter((one) => one && needsNotice(one)) as Stand[];
  const isReady = verdict?.allowed && (told.length === 0 || reason.trim() !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!target || !isReady) return;
        (isSwap ? acts.swap : acts.move)(stand, target, reason.trim() || undefined);
        onClose();
      }}
    >
      <Stack gap="md">
        <Select
          label={t('move.to')}
          placeholder={t('move.choose')}
          searchable
          data-autofocus
          value={chosen}
          onChange={choose}
          nothingFoundMessage={t('move.none')}
          renderOption={renderReasonedOption}
          data={plan.stands
            .filter(({ standId }) => standId !== stand.standId)
            .map((to) => ({
              value: to.standId,
              label: `${to.number} · ${to.occupancy?.exhibitorName ?? states(to.status)}`,
              reason: against(to) || unfitFor(to),
            }))}
        />
        {verdict && (
          <Text size="sm" role="status">
            {!verdict.allowed
              ? sentence(verdict)
              : isSwap
                ? t('move.swaps', {
                    one: stand.occupancy?.exhibitorName ?? '',
                    other: target?.occupancy?.exhibitorName ?? '',
                  })
                : t('move.moves', { number: target?.number ?? '' })}
          </Text>
        )}
        {target &&
          verdict?.allowed &&
          unfitAt(target).map((line) => (
            <Text key={line} size="sm" role="status">
              {line}
            </Text>
          ))}
        {told.length > 0 && (
          <Textarea
            label={t('notice.reason')}
            description={t('notice.why', {
              count: told.length,
              numbers: told.map(({ number }) => number).join(', '),
            })}
            required
            autosize
            minRows={3}
            maxLength={600}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!isReady}>
            {isSwap ? t('move.swap') : t('move.move')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function canSwap(one: Stand, other: Stand): Verdict<StandRefusalCode> {
  return one.occupancy?.exhibitorId === other.occupancy?.exhibitorId
    ? denied('stand.same_stand')
    : allowed;
}
