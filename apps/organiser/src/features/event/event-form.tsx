import { eventInputSchema } from '@foyer/domain/event/event.schema.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import {
  Button,
  Checkbox,
  ColorInput,
  Group,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useTranslations } from 'use-intl';
import { useEventUpdate } from './use-event-update.ts';

type Event = Outputs['event']['get'];
type Props = { event: Event; mayEdit: boolean };

const timeZones = Intl.supportedValuesOf('timeZone');

/** Name, place, days and look of the event. */
export function EventForm({ event, mayEdit }: Props) {
  const t = useTranslations('settings');
  const bilingual = useBilingualWords();
  const { eventId } = useOrganiserHat();
  const { eventId: _id, status: _status, ...values } = event;
  const form = useZodForm({ schema: eventInputSchema, initialValues: values });
  const update = useEventUpdate(form, () => form.resetDirty());
  const day = (field: 'startsOn' | 'endsOn' | 'listingDueOn') => ({
    value: form.values[field] || null,
    error: form.errors[field],
    valueFormat: 'DD.MM.YYYY',
    onChange: (next: string | null) =>
      form.setFieldValue(field, next ?? (field === 'listingDueOn' ? null : '')),
  });

  return (
    <form onSubmit={form.onSubmit((next) => update.mutate({ eventId, event: next }))}>
      <fieldset disabled={!mayEdit} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Stack gap="md">
          <TextInput label={t('name')} required {...form.getInputProps('name')} />
          <BilingualField
            label={t('tagline')}
            value={form.values.tagline}
            onChange={(text) => form.setFieldValue('tagline', text)}
            maxLength={160}
            error={{ de: text(form.errors['tagline.de']), en: text(form.errors['tagline.en']) }}
            words={bilingual}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DatePickerInput label={t('startsOn')} required {...day('startsOn')} />
            <DatePickerInput label={t('endsOn')} required {...day('endsOn')} />
            <TextInput label={t('venueName')} required {...form.getInputProps('venueName')} />
            <TextInput label={t('city')} required {...form.getInputProps('city')} />
          </SimpleGrid>
          <TextInput label={t('venueAddress')} {...form.getInputProps('venueAddress')} />
          <TextInput label={t('organiserName')} required {...form.getInputProps('organiserName')} />
          <TextInput
            label={t('slug')}
            description={`${window.location.origin}/e/${form.values.slug}`}
            required
            {...form.getInputProps('slug')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Select
              label={t('timeZone')}
              data={timeZones}
              searchable
              allowDeselect={false}
              {...form.getInputProps('timeZone')}
            />
            <DatePickerInput
              label={t('listingDueOn')}
              description={t('listingDueHelp')}
              clearable
              {...day('listingDueOn')}
            />
            <TextInput label={t('imprintUrl')} {...form.getInputProps('imprintUrl')} />
            <TextInput label={t('privacyUrl')} {...form.getInputProps('privacyUrl')} />
          </SimpleGrid>
          <Stack gap="xs">
            <Checkbox
              label={t('noAccent')}
              checked={form.values.accent === null}
              onChange={(change) =>
                form.setFieldValue('accent', change.currentTarget.checked ? null : '#0b6e75')
              }
            />
            {form.values.accent !== null && (
              <ColorInput
                label={t('accent')}
                description={t('accentHelp')}
                format="hex"
                value={form.values.accent}
                error={form.errors['accent']}
                onChange={(color) => form.setFieldValue('accent', color.toLowerCase())}
              />
            )}
          </Stack>
          {mayEdit && (
            <Group justify="flex-end">
              <Button type="submit" loading={update.isPending} disabled={!form.isDirty()}>
                {t('save')}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}

const text = (error: unknown) => (typeof error === 'string' ? error : undefined);
