import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { Opening, PlaceInput } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import type { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';

type OpeningFieldsProps = {
  form: ReturnType<typeof useZodForm<PlaceInput>>;
  days: readonly CalendarDate[];
  words: DemoWords;
};

/** From when to when a place is open, by day; without any it is open as long as the event. */
export function OpeningFields({ form, days, words }: OpeningFieldsProps) {
  const t = useTranslations('programme.places');
  const { opening } = form.values;
  const set = (next: Opening[]) => form.setFieldValue('opening', next);
  const last = opening.at(-1);
  const nextDay = days.find((day) => !opening.some((one) => one.day === day)) ?? days[0] ?? '';
  return (
    <fieldset className={classes.opening}>
      <legend className={classes.openingTitle}>{t('opening')}</legend>
      <p className={classes.muted}>{t('openingHelp')}</p>
      {opening.map(({ day }, at) => (
        <div key={at} className={classes.openingRow}>
          <Select
            aria-label={t('openingDay')}
            allowDeselect={false}
            data={days.map((value) => ({ value, label: words.dayName(value) }))}
            value={day}
            onChange={(next) =>
              set(opening.map((one, index) => (index === at ? { ...one, day: next ?? day } : one)))
            }
          />
          <TextInput
            aria-label={t('openingFrom')}
            type="time"
            {...form.getInputProps(`opening.${at}.from`)}
          />
          <TextInput
            aria-label={t('openingTo')}
            type="time"
            {...form.getInputProps(`opening.${at}.to`)}
          />
          <ActionIcon
            size="lg"
            aria-label={t('openingRemove', { number: at + 1 })}
            onClick={() => set(opening.filter((_one, index) => index !== at))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            set([
              ...opening,
              { day: nextDay, from: last?.from ?? '09:00', to: last?.to ?? '17:00' },
            ])
          }
        >
          {t('openingAdd')}
        </Button>
      </div>
    </fieldset>
  );
}
