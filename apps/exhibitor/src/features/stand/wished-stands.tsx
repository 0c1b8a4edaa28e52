import type { StandId } from '@foyer/domain/identifier.ts';
import { mostRanked, type StandWishInput } from '@foyer/domain/placement/placement.schema.ts';
import { ActionIcon, Button, Group, Select, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Part, useWishMisfit } from './use-wish-misfit.ts';
import { WishedStandsPlan } from './wished-stands-plan.tsx';
import classes from './wishes.module.css';
import type { BoothPlanData } from './wishes.tsx';

type Props = {
  plan: BoothPlanData;
  wish: StandWishInput;
  /** The part of the hall that is for this exhibitor. */
  part: Part;
  onChange: (rankedStandIds: StandId[]) => void;
};

/** The ranked stands as a list with buttons, and the same on the plan. */
export function WishedStands({ plan, wish, part, onChange }: Props) {
  const t = useTranslations('wishes');
  const format = useFormatter();
  const ranked = wish.rankedStandIds;
  const [chosen, choose] = useState<string | null>(null);
  const hallName = new Map(plan.halls.map(({ hallId, name }) => [hallId, name]));
  const byId = new Map(plan.stands.map((stand) => [stand.standId as string, stand]));
  const isFull = ranked.length >= mostRanked;
  const add = (standId: string | null) => {
    const stand = byId.get(standId ?? '');
    if (!stand || isFull || ranked.includes(stand.standId)) return;
    onChange([...ranked, stand.standId]);
    choose(null);
  };
  const move = (index: number, by: -1 | 1) => {
    const next = [...ranked];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + by, 0, taken);
    onChange(next);
  };
  const misfit = useWishMisfit(plan, { wish, part });
  return (
    <fieldset className={classes.group}>
      <legend>{t('stands')}</legend>
      <Text size="sm" className={classes.wide}>
        {isFull ? t('full') : t('standsHelp')}
      </Text>
      <ol className={classes.ranked} aria-label={t('stands')}>
        {ranked.map((standId, index) => {
          const number = byId.get(standId)?.number ?? '';
          return (
            <li key={standId}>
              <span>
                {t('ranked', { rank: String(index + 1), number })}
                {misfit(standId) !== null && (
                  <em> {t('notFitting', { reasons: misfit(standId) ?? '' })}</em>
                )}
              </span>
              <Group gap={4} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  aria-label={t('up', { number })}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  aria-label={t('down', { number })}
                  disabled={index === ranked.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={t('remove', { number })}
                  onClick={() => onChange(ranked.filter((id) => id !== standId))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          );
        })}
      </ol>
      <Group gap="xs" align="end" className={classes.wide}>
        <Select
          label={t('choose')}
          placeholder={t('choosePlaceholder')}
          searchable
          disabled={isFull}
          value={chosen}
          onChange={choose}
          data={plan.stands
            .filter(({ standId, status }) => status !== 'blocked' && !ranked.includes(standId))
            .map(({ standId, number, areaSquareMetres, hallId }) => ({
              value: standId,
              label: t('option', {
                number,
                area: format.number(areaSquareMetres),
                hall: hallName.get(hallId) ?? '',
              }),
              reason: misfit(standId),
            }))}
          renderOption={({ option }) => (
            <span>
              {option.label}
              {(option as { reason?: string | null }).reason && (
                <Text component="span" size="xs" c="dimmed" display="block">
                  {t('unfit', { reasons: (option as { reason?: string }).reason ?? '' })}
                </Text>
              )}
            </span>
          )}
        />
        {chosen !== null && misfit(chosen) !== null && (
          <Text size="sm" role="status" className={classes.wide}>
            {t('notFitting', { reasons: misfit(chosen) ?? '' })}
          </Text>
        )}
        <Button variant="default" disabled={chosen === null || isFull} onClick={() => add(chosen)}>
          {t('add', { rank: String(ranked.length + 1) })}
        </Button>
      </Group>
      <WishedStandsPlan {...{ plan, ranked, chosen, misfit }} onChoose={choose} onAdd={add} />
    </fieldset>
  );
}
