import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import {
  type Equipment,
  equipmentKinds,
  type Place,
  type PlaceInput,
  placeInputSchema,
} from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Button, Group, MultiSelect, NumberInput, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import { OpeningFields } from './opening-fields.tsx';

type PlaceFormProps = {
  place: Place | null;
  days: readonly CalendarDate[];
  words: DemoWords;
  onClose: () => void;
};

const empty: PlaceInput = {
  name: { de: '', en: '' },
  capacity: null,
  opening: [],
  slotMinutes: null,
  equipment: [],
};

/** Adds a place or changes one, in its row. */
export function PlaceForm({ place, days, words: demoWords, onClose }: PlaceFormProps) {
  const equipment = useTranslations('equipment');
  const t = useTranslations('programme.places');
  const words = useBilingualWords();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const form = useZodForm<PlaceInput>({
    schema: placeInputSchema,
    initialValues: place ? { ...place } : empty,
  });
  const options = {
    meta: { quiet: true },
    onSuccess: async () => {
      await utils.demo.invalidate();
      onClose();
    },
    onError: (error: unknown) => {
      if (!form.showRefusal(error)) notify.failure(error);
    },
  };
  const add = trpc.demo.addPlace.useMutation(options);
  const change = trpc.demo.changePlace.useMutation(options);
  const save = (input: PlaceInput) =>
    place
      ? change.mutate({ eventId, place: { ...input, placeId: place.placeId } })
      : add.mutate({ eventId, place: input });
  const { errors } = form;
  return (
    <form className={classes.placeForm} onSubmit={form.onSubmit(save)}>
      <Stack gap="sm">
        <BilingualField
          label={t('name')}
          help={t('nameHelp')}
          value={form.values.name}
          onChange={(name) => form.setFieldValue('name', name)}
          maxLength={60}
          error={{
            de: (errors['name.de'] ?? errors.name) as string | undefined,
            en: errors['name.en'] as string | undefined,
          }}
          words={words}
        />
        <NumberInput
          label={t('seats')}
          description={t('seatsHelp')}
          min={1}
          max={10_000}
          allowDecimal={false}
          maw={260}
          value={form.values.capacity ?? ''}
          error={errors.capacity}
          onChange={(seats) =>
            form.setFieldValue('capacity', typeof seats === 'number' ? seats : null)
          }
        />
        <NumberInput
          label={t('grid')}
          description={t('gridHelp')}
          min={5}
          max={240}
          step={5}
          allowDecimal={false}
          maw={260}
          value={form.values.slotMinutes ?? ''}
          error={errors.slotMinutes}
          onChange={(minutes) =>
            form.setFieldValue('slotMinutes', typeof minutes === 'number' ? minutes : null)
          }
        />
        <MultiSelect
          label={t('equipment')}
          description={t('equipmentHelp')}
          data={equipmentKinds.map((value) => ({ value, label: equipment(value) }))}
          value={form.values.equipment}
          onChange={(next) => form.setFieldValue('equipment', next as Equipment[])}
        />
        <OpeningFields form={form} days={days} words={demoWords} />
        <Group gap="xs">
          <Button type="submit" loading={add.isPending || change.isPending}>
            {t(place ? 'save' : 'create')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
