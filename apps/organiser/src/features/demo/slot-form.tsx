import { slotOf } from '@foyer/domain/demo/demo.rules.ts';
import {
  type DemoSlot,
  demoSlotSchema,
  type ProgrammeDemo,
} from '@foyer/domain/demo/demo.schema.ts';
import { freeStarts } from '@foyer/domain/demo/demo-day.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { Button, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import { isFree, obstaclesOf, occupiedBy } from './placing.ts';
import { usePlacingWords } from './use-placing-words.ts';
import type { OpenProgramme } from './use-programme.ts';

type SlotFormProps = {
  demo: ProgrammeDemo;
  programme: OpenProgramme;
  words: DemoWords;
  isBusy: boolean;
  onPlace: (demo: ProgrammeDemo, slot: DemoSlot) => void;
};

const ownStand = 'stand';

/** The board's equal in fields: day, place, time and length, with what is in the way and what is free. */
export function SlotForm({ demo, programme, words, isBusy, onPlace }: SlotFormProps) {
  const t = useTranslations('programme.slot');
  const say = usePlacingWords(words);
  const { event, places, days, demos, plenaries } = programme;
  const form = useZodForm<DemoSlot>({
    schema: demoSlotSchema,
    initialValues: slotOf(demo, event.timeZone),
  });
  const { values } = form;
  const isWhole = demoSlotSchema.safeParse(values).success;
  const occupied = occupiedBy(demos, plenaries);
  const obstacles = isWhole ? obstaclesOf(demo, values, { event, occupied, places }) : null;
  const isPossible = obstacles !== null && isFree(obstacles);
  const isThere = demo.status === 'scheduled' && !form.isDirty();
  const free = isWhole
    ? freeStarts(
        { ...demo, slot: values },
        {
          occupied,
          timeZone: event.timeZone,
          place: places.find(({ placeId }) => placeId === values.placeId) ?? null,
        },
      )
        .filter((start) => start !== values.startTime)
        .slice(0, 4)
    : [];
  return (
    <form
      className={classes.slotForm}
      onSubmit={form.onSubmit((slot) => {
        if (isPossible) onPlace(demo, slot);
      })}
    >
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label={t('day')}
          allowDeselect={false}
          data={days.map((day) => ({ value: day, label: words.dayName(day) }))}
          {...form.getInputProps('day')}
        />
        <Select
          label={t('place')}
          allowDeselect={false}
          data={[
            ...places.map(({ placeId }) => ({ value: placeId, label: words.place(placeId) })),
            { value: ownStand, label: words.place(null, demo.standNumbers) },
          ]}
          value={values.placeId ?? ownStand}
          onChange={(next) =>
            form.setFieldValue('placeId', next === ownStand ? null : (next as DemoSlot['placeId']))
          }
        />
        <TextInput
          label={t('start')}
          type="time"
          required
          withAsterisk={false}
          {...form.getInputProps('startTime')}
        />
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
      {obstacles && !isThere && (
        <p className={classes.verdict} data-free={isPossible || undefined} role="status">
          {isPossible ? t('isFree') : say.obstacles(obstacles)}
        </p>
      )}
      {!isPossible && free.length > 0 && (
        <p className={classes.free}>
          <span>{t('free')}</span>
          {free.map((start) => (
            <Button
              key={start}
              size="compact-sm"
              variant="default"
              onClick={() => form.setFieldValue('startTime', start)}
            >
              {say.times({ ...values, startTime: start })}
            </Button>
          ))}
        </p>
      )}
      <div>
        <Button type="submit" disabled={!isPossible || isThere} loading={isBusy}>
          {t(demo.status === 'scheduled' ? 'move' : 'schedule')}
        </Button>
      </div>
    </form>
  );
}
