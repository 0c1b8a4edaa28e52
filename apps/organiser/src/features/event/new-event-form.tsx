import { slugOf } from '@foyer/domain/event/event.rules.ts';
import { newEventSchema } from '@foyer/domain/event/event.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

const empty = {
  name: '',
  slug: '',
  organiserName: '',
  venueName: '',
  city: '',
  startsOn: '',
  endsOn: '',
};

/** The few things one must know to begin. */
export function NewEventForm() {
  const t = useTranslations('newEvent');
  const notify = useNotify();
  const navigate = useNavigate();
  const utils = trpc.useUtils();
  // The address follows the name until somebody writes one of their own.
  const [ownSlug, setOwnSlug] = useState(false);
  const form = useZodForm({ schema: newEventSchema, initialValues: empty });
  const create = trpc.account.createEvent.useMutation({
    meta: { quiet: true },
    onSuccess: async ({ slug }) => {
      await utils.account.me.invalidate();
      await navigate({ to: '/$eventSlug/overview', params: { eventSlug: slug } });
    },
    onError: (error) => {
      if (!form.showRefusal(error)) notify.failure(error);
    },
  });
  const publicUrl = `${window.location.origin}/e/${form.values.slug || '…'}`;

  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values as never))}>
      <Stack gap="md">
        <TextInput
          label={t('name')}
          placeholder={t('namePlaceholder')}
          required
          data-autofocus
          {...form.getInputProps('name')}
          onChange={(change) => {
            const name = change.currentTarget.value;
            form.setFieldValue('name', name);
            if (!ownSlug) form.setFieldValue('slug', slugOf(name));
          }}
        />
        <TextInput
          label={t('slug')}
          description={t('slugHelp', { url: publicUrl })}
          required
          {...form.getInputProps('slug')}
          onChange={(change) => {
            setOwnSlug(true);
            form.setFieldValue('slug', change.currentTarget.value);
          }}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DatePickerInput
            label={t('startsOn')}
            required
            valueFormat="DD.MM.YYYY"
            value={form.values.startsOn || null}
            error={form.errors['startsOn']}
            onChange={(day) => {
              form.setFieldValue('startsOn', day ?? '');
              if (!form.values.endsOn) form.setFieldValue('endsOn', day ?? '');
            }}
          />
          <DatePickerInput
            label={t('endsOn')}
            required
            valueFormat="DD.MM.YYYY"
            {...(form.values.startsOn ? { minDate: form.values.startsOn } : {})}
            value={form.values.endsOn || null}
            error={form.errors['endsOn']}
            onChange={(day) => form.setFieldValue('endsOn', day ?? '')}
          />
          <TextInput
            label={t('venueName')}
            placeholder={t('venuePlaceholder')}
            required
            {...form.getInputProps('venueName')}
          />
          <TextInput label={t('city')} required {...form.getInputProps('city')} />
        </SimpleGrid>
        <TextInput label={t('organiserName')} required {...form.getInputProps('organiserName')} />
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending}>
            {t('create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
