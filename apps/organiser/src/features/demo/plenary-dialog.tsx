import { liesWithin, timeSpanOf } from '@foyer/domain/demo/demo.rules.ts';
import {
  type Plenary,
  type PlenaryInput,
  plenaryInputSchema,
} from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import {
  ActionIcon,
  Button,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import type { OpenProgramme } from './use-programme.ts';
import { useRemovePlenary } from './use-remove-plenary.ts';

type PlenaryDialogProps = { programme: OpenProgramme; words: DemoWords; onClose: () => void };

/** The times in which no demo is shown: the opening, a keynote, lunch. */
export function PlenaryDialog({ programme, words, onClose }: PlenaryDialogProps) {
  const t = useTranslations('programme.plenary');
  const remove = useRemovePlenary(words, programme.event.timeZone);
  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg">
      <Stack gap="md">
        <p className={classes.muted}>{t('help')}</p>
        {programme.plenaries.length > 0 && (
          <ul className={classes.places} aria-label={t('list')}>
            {programme.plenaries.map((plenary) => (
              <li key={plenary.plenaryId} className={classes.place}>
                <div className={classes.placeName}>
                  {words.text(plenary.title)}
                  <span className={classes.sub}>
                    {words.day(plenary)}, {words.times(plenary)}
                  </span>
                </div>
                <ActionIcon
                  size="lg"
                  aria-label={t('remove', { title: words.text(plenary.title) })}
                  onClick={() => remove(plenary)}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        <PlenaryForm programme={programme} words={words} />
      </Stack>
    </Modal>
  );
}

function PlenaryForm({ programme, words }: Omit<PlenaryDialogProps, 'onClose'>) {
  const t = useTranslations('programme.plenary');
  const slot = useTranslations('programme.slot');
  const fieldWords = useBilingualWords();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { days, demos, event } = programme;
  const empty: PlenaryInput = {
    title: { de: '', en: '' },
    day: days[0] ?? '',
    startTime: '09:00',
    durationMinutes: 30,
  };
  const form = useZodForm<PlenaryInput>({ schema: plenaryInputSchema, initialValues: empty });
  const add = trpc.demo.addPlenary.useMutation({
    meta: { quiet: true },
    onSuccess: (added: Plenary) => {
      notify.done(t('added', { title: words.text(added.title) }));
      form.setValues({ ...empty, day: form.values.day });
    },
    onError: (error) => {
      if (!form.showRefusal(error)) notify.failure(error);
    },
    onSettled: () => Promise.all([utils.demo.invalidate(), utils.fact.invalidate()]),
  });
  const { values, errors } = form;
  const inTheWay = demosDuring(values, { demos, event });
  const first = inTheWay[0];
  return (
    <form
      className={classes.placeForm}
      onSubmit={form.onSubmit((plenary) => add.mutate({ eventId, plenary }))}
    >
      <Stack gap="sm">
        <BilingualField
          label={t('name')}
          help={t('nameHelp')}
          value={values.title}
          onChange={(title) => form.setFieldValue('title', title)}
          maxLength={120}
          error={{
            de: (errors['title.de'] ?? errors['title']) as string | undefined,
            en: errors['title.en'] as string | undefined,
          }}
          words={fieldWords}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <Select
            label={slot('day')}
            allowDeselect={false}
            data={days.map((day) => ({ value: day, label: words.dayName(day) }))}
            {...form.getInputProps('day')}
          />
          <TextInput label={slot('start')} type="time" {...form.getInputProps('startTime')} />
          <NumberInput
            label={slot('duration')}
            min={5}
            max={480}
            step={5}
            clampBehavior="blur"
            suffix={` ${slot('minutes')}`}
            {...form.getInputProps('durationMinutes')}
          />
        </SimpleGrid>
        {first && (
          <p className={classes.verdict} role="status">
            {t('inTheWay', {
              count: inTheWay.length,
              title: words.title(first),
              times: words.times(first),
            })}
          </p>
        )}
        <div>
          <Button type="submit" loading={add.isPending} disabled={inTheWay.length > 0}>
            {t('add')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** What would have to be moved first. */
function demosDuring(input: PlenaryInput, given: Pick<OpenProgramme, 'demos' | 'event'>) {
  if (!plenaryInputSchema.omit({ title: true }).safeParse(input).success) return [];
  const span = timeSpanOf({ ...input, placeId: null }, given.event.timeZone);
  if (!liesWithin(span, given.event).allowed) return [];
  return given.demos.filter(
    ({ status, startsAt, endsAt }) =>
      status === 'scheduled' && startsAt < span.endsAt && span.startsAt < endsAt,
  );
}
