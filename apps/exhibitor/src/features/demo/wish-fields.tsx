import { type DemoWish, demoSlotSchema, maxWishes } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import type { DemoForm } from './demo-fields.tsx';
import type { OpenDemos } from './use-booth-demos.ts';
import { useWishWords } from './use-wish-words.ts';

type WishFieldsProps = {
  form: DemoForm;
  open: OpenDemos;
  words: DemoWords;
  demoId: string | null;
};
const ownStand = 'stand';

/** Other times and places that would suit, with what is in their way; the more, the better it fits. */
export function WishFields({ form, open, words, demoId }: WishFieldsProps) {
  const t = useTranslations('demos.form');
  const say = useWishWords(open, words);
  const { wishes, placeId, day, startTime, durationMinutes, presenters } = form.values;
  const set = (next: DemoWish[]) => form.setFieldValue('wishes', next);
  return (
    <div className={classes.wishes}>
      {wishes.map((wish, at) => {
        const slot = demoSlotSchema.safeParse({ ...wish, durationMinutes }).data;
        const conflict = slot && say.conflictAt({ demoId, slot, presenters });
        const change = (part: Partial<DemoWish>) =>
          set(wishes.map((one, index) => (index === at ? { ...one, ...part } : one)));
        return (
          <fieldset key={at} className={classes.wishRow}>
            <legend className={classes.help}>{t('otherWish', { number: at + 2 })}</legend>
            <Select
              aria-label={t('day')}
              allowDeselect={false}
              data={open.days.map((value) => ({ value, label: words.dayName(value) }))}
              value={wish.day}
              onChange={(next) => change({ day: next ?? wish.day })}
            />
            <Select
              aria-label={t('place')}
              allowDeselect={false}
              data={[
                ...open.places.map((place) => ({
                  value: place.placeId as string,
                  label: words.place(place.placeId),
                })),
                { value: ownStand, label: words.place(null, open.standNumbers) },
              ]}
              value={wish.placeId ?? ownStand}
              onChange={(next) =>
                change({ placeId: next === ownStand ? null : (next as DemoWish['placeId']) })
              }
            />
            <TextInput
              aria-label={t('start')}
              type="time"
              {...form.getInputProps(`wishes.${at}.startTime`)}
            />
            <ActionIcon
              size="lg"
              aria-label={t('otherWishRemove', { number: at + 2 })}
              onClick={() => set(wishes.filter((_one, index) => index !== at))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
            {conflict && <p className={classes.missing}>{conflict}</p>}
          </fieldset>
        );
      })}
      {wishes.length < maxWishes && (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set([...wishes, { placeId, day, startTime }])}
          >
            {t('otherWishAdd')}
          </Button>
        </div>
      )}
    </div>
  );
}
