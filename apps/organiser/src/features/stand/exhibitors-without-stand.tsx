import type { Outputs } from '@foyer/portal/trpc.ts';
import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './stand.module.css';

type Exhibitor = Outputs['stand']['exhibitors'][number];

type Props = {
  exhibitors: readonly Exhibitor[] | undefined;
  /** Who is being placed: the next stand chosen on the plan becomes theirs. */
  placing: string | undefined;
  onPlace: ((exhibitorId: string | undefined) => void) | undefined;
  /** Who is being dragged, as long as it lasts. */
  onDrag: (exhibitorId: string | undefined) => void;
};

/** From here on a search field pays for its room. */
const MANY = 12;

/** Who still needs a stand; each can be dragged onto the plan, or chosen and then a stand. */
export function ExhibitorsWithoutStand({ exhibitors, placing, onPlace, onDrag }: Props) {
  const t = useTranslations('plan');
  const [text, setText] = useState('');
  const waiting = (exhibitors ?? []).filter(
    ({ standNumbers, main }) => standNumbers.length === 0 && main === null,
  );
  const wanted = text.trim().toLowerCase();
  const shown = waiting.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <aside className={classes.tray} aria-labelledby="without-stand">
      <Text id="without-stand" component="h2" fw={600} m={0}>
        {t('withoutStand')} {exhibitors && `(${waiting.length})`}
      </Text>
      <Text size="sm" c="dimmed">
        {exhibitors && waiting.length === 0
          ? t('everybodyPlaced')
          : onPlace && t('withoutStandHelp')}
      </Text>
      {waiting.length > MANY && (
        <TextInput
          mt="xs"
          type="search"
          aria-label={t('choosePlaceholder')}
          placeholder={t('choosePlaceholder')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ exhibitorId, name }) => (
          <li key={exhibitorId}>
            {onPlace ? (
              <button
                type="button"
                draggable
                aria-pressed={placing === exhibitorId}
                onDragStart={(drag) => {
                  drag.dataTransfer.setData('text/plain', exhibitorId);
                  onDrag(exhibitorId);
                }}
                onDragEnd={() => onDrag(undefined)}
                onClick={() => onPlace(placing === exhibitorId ? undefined : exhibitorId)}
              >
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
