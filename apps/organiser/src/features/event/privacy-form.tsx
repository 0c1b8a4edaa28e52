import {
  eventInputSchema,
  scanningModes,
  shareableFields,
} from '@foyer/domain/event/event.schema.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { Button, Checkbox, Group, NumberInput, Radio, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ConsentWordingForm } from './consent-wording-form.tsx';
import { useEventUpdate } from './use-event-update.ts';

type Props = { event: Outputs['event']['get']; mayEdit: boolean };

/** What exhibitors may learn of visitors, in which words, and for how long. */
export function PrivacyForm({ event, mayEdit }: Props) {
  const t = useTranslations('settings');
  const { eventId } = useOrganiserHat();
  const { eventId: _id, status: _status, ...values } = event;
  const form = useZodForm({ schema: eventInputSchema, initialValues: values });
  const update = useEventUpdate(form, () => form.resetDirty());

  return (
    <Stack gap={40}>
      <form onSubmit={form.onSubmit((next) => update.mutate({ eventId, event: next }))}>
        <fieldset disabled={!mayEdit} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
          <Stack gap="lg">
            <Radio.Group
              label={t('scanningMode')}
              description={t('scanningHelp')}
              {...form.getInputProps('scanningMode')}
            >
              <Stack gap="xs" mt="xs">
                {scanningModes.map((mode) => (
                  <Radio
                    key={mode}
                    value={mode}
                    disabled={!mayEdit}
                    label={t(`scanningModes.${mode}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <Checkbox.Group label={t('shareable')} {...form.getInputProps('shareableFields')}>
              <Group mt="xs">
                {shareableFields.map((field) => (
                  <Checkbox
                    key={field}
                    value={field}
                    disabled={!mayEdit}
                    label={t(`fields.${field}`)}
                  />
                ))}
              </Group>
            </Checkbox.Group>
            <Checkbox
              label={t('tellsFirstScan')}
              description={t('tellsFirstScanHelp')}
              disabled={!mayEdit}
              {...form.getInputProps('tellsFirstScan', { type: 'checkbox' })}
            />
            <NumberInput
              label={t('retention')}
              suffix={` ${t('retentionUnit')}`}
              min={1}
              max={3650}
              allowDecimal={false}
              w={{ base: '100%', xs: 320 }}
              {...form.getInputProps('retentionDays')}
            />
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
      <ConsentWordingForm mayEdit={mayEdit} />
    </Stack>
  );
}
