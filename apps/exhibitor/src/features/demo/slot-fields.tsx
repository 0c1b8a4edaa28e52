import { type DemoSlot, demoSlotSchema } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { Button, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { DayStrip } from './day-strip.tsx';
import classes from './demo.module.css';
import type { DemoForm } from './demo-fields.tsx';
import type { OpenDemos } from './use-booth-demos.ts';
import { useWishWords } from './use-wish-words.ts';
import { WishFields } from './wish-fields.tsx';

type SlotFieldsProps = {
  form: DemoForm;
  open: OpenDemos;
  words: DemoWords;
  demoId: string | null;
};

const ownStand = 'stand';

/** When and where one would like to show it, and what is free there. */
export function SlotFields({ form, open, words, demoId }: SlotFieldsProps) {
  const t = useTranslations('demos.form');
  const { values } = form;
  const placeLabel = ({ placeId, capacity }: OpenDemos['places'][number]) =>
    capacity === null
      ? words.place(placeId)
      : t('placeWithSeats', { place: words.place(placeId), count: capacity });
  return (
    <fieldset className={classes.slot}>
      <legend className={classes.legend}>{t('wish')}</legend>
      <p className={classes.help}>{t('wishHelp')}</p>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={t('day')}
          allowDeselect={false}
          data={open.days.map((day) => ({ value: day, label: words.dayName(day) }))}
          {...form.getInputProps('day')}
        />
        <Select
          label={t('place')}
          allowDeselect={false}
          data={[
            ...open.places.map((place) => ({ value: place.placeId, label: placeLabel(place) })),
            { value: ownStand, label: words.place(null, open.standNumbers) },
          ]}
          value={values.placeId ?? ownStand}
          error={form.errors.placeId}
          onChange={(next) =>
            form.setFieldValue('placeId', next === ownStand ? null : (next as DemoSlot['placeId']))
          }
        />
        <TextInput label={t('start')} type="time" {...form.getInputProps('startTime')} />
        <NumberInput
          label={t('duration')}
          min={5}
          max={480}
          step={5}
          clampBehavior="blur"
          suffix={` ${t('minutes')}`}
          {...form.getInputProps('durationMinutes')}
        />
      </SimpleGrid>
      <Freedom form={form} open={open} words={words} demoId={demoId} />
      <WishFields form={form} open={open} words={words} demoId={demoId} />
      <NumberInput
        label={t('seats')}
        description={t('seatsHelp')}
        min={1}
        max={10_000}
        allowDecimal={false}
        maw={260}
        value={values.capacity ?? ''}
        error={form.errors.capacity}
        onChange={(seats) =>
          form.setFieldValue('capacity', typeof seats === 'number' ? seats : null)
        }
      />
    </fieldset>
  );
}

function Freedom({ form, open, words, demoId }: SlotFieldsProps) {
  const t = useTranslations('demos.form');
  const wish = useWishWords(open, words);
  const { values } = form;
  const slot = demoSlotSchema.safeParse(values).data;
  if (!slot) return null;
  const conflict = wish.conflictAt({ demoId, slot, presenters: values.presenters });
  const free = conflict ? wish.freeAt({ demoId, slot, presenters: values.presenters }) : [];
  const missing = wish.missingAt(slot, values.needs);
  const Icon = conflict ? IconAlertTriangle : IconCircleCheck;
  return (
    <div className={classes.freedom}>
      <DayStrip slot={slot} demoId={demoId} open={open} words={words} />
      <p className={classes.verdict} data-free={!conflict || undefined} role="status">
        <Icon size={18} aria-hidden /> {conflict ?? t('isFree')}
      </p>
      {missing && <p className={classes.missing}>{missing}</p>}
      {free.length > 0 && (
        <div className={classes.free}>
          <span>{t('free')}</span>
          {free.map((start) => (
            <Button
              key={start}
              size="compact-sm"
              variant="default"
              onClick={() => form.setFieldValue('startTime', start)}
            >
              {wish.times({ ...slot, startTime: start })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
