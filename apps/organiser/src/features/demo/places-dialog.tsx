import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { Place } from '@foyer/domain/demo/demo.schema.ts';
import { maxPlaces } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { ActionIcon, Button, Modal, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import { PlaceForm } from './place-form.tsx';
import { usePlaceActs } from './use-place-acts.ts';

type PlacesDialogProps = {
  places: readonly Place[];
  days: readonly CalendarDate[];
  words: DemoWords;
  onClose: () => void;
};

/** The stages and corners of the programme, in the order of the board's columns. */
export function PlacesDialog({ places, days, words, onClose }: PlacesDialogProps) {
  const t = useTranslations('programme.places');
  const acts = usePlaceActs(places, words);
  /** The place whose form is open; `new` for one that is to come. */
  const [editing, setEditing] = useState<string | null>(places.length === 0 ? 'new' : null);
  const close = () => setEditing(null);
  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg">
      <Stack gap="md">
        <p className={classes.muted}>{t('help')}</p>
        <ol className={classes.places} aria-label={t('list')}>
          {places.map((place, at) =>
            editing === place.placeId ? (
              <li key={place.placeId}>
                <PlaceForm {...{ place, days, words }} onClose={close} />
              </li>
            ) : (
              <PlaceRow
                key={place.placeId}
                name={words.place(place.placeId)}
                seats={place.capacity}
                onUp={at === 0 ? undefined : () => acts.reorder(place, -1)}
                onDown={at === places.length - 1 ? undefined : () => acts.reorder(place, 1)}
                onEdit={() => setEditing(place.placeId)}
                onRemove={() => acts.remove(place)}
              />
            ),
          )}
        </ol>
        <div role="status" className="foyer-hidden">
          {acts.said}
        </div>
        {editing === 'new' && <PlaceForm place={null} {...{ days, words }} onClose={close} />}
        {editing !== 'new' && places.length < maxPlaces && (
          <div>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setEditing('new')}
            >
              {t('add')}
            </Button>
          </div>
        )}
      </Stack>
    </Modal>
  );
}

type PlaceRowProps = {
  name: string;
  seats: number | null;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onEdit: () => void;
  onRemove: () => void;
};

function PlaceRow({ name, seats, ...on }: PlaceRowProps) {
  const t = useTranslations('programme.places');
  const board = useTranslations('programme.board');
  const buttons = [
    { label: t('up', { name }), icon: IconArrowUp, act: on.onUp },
    { label: t('down', { name }), icon: IconArrowDown, act: on.onDown },
    { label: t('edit', { name }), icon: IconPencil, act: on.onEdit },
    { label: t('remove', { name }), icon: IconTrash, act: on.onRemove },
  ];
  return (
    <li className={classes.place}>
      <div className={classes.placeName}>
        {name}
        {seats !== null && <span className={classes.sub}>{board('seats', { count: seats })}</span>}
      </div>
      <div className={classes.placeActs}>
        {buttons.map(({ label, icon: Icon, act }) => (
          <ActionIcon key={label} size="lg" aria-label={label} disabled={!act} onClick={act}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        ))}
      </div>
    </li>
  );
}
