import { hallInputSchema } from '@foyer/domain/stand/stand.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { Button, Group, Modal, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from './use-plan-stands.ts';

type Hall = Plan['halls'][number];

/** Name and size of a hall, and the way to remove one that has no stands. */
export function HallSettings({ hall }: { hall: Hall }) {
  const t = useTranslations('plan');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [asked, ask] = useState<'change' | 'remove' | null>(null);
  const { hallId, name } = hall;
  const form = useZodForm({
    schema: hallInputSchema,
    initialValues: { name, widthMetres: hall.widthMetres, depthMetres: hall.depthMetres },
  });
  const change = trpc.stand.changeHall.useMutation({
    meta: { quiet: true },
    onSuccess: async (_done, { hall: saved }) => {
      ask(null);
      notify.done(t('hallSettings.saved', { name: saved.name }));
      await utils.stand.invalidate();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) notify.failure(error);
    },
  });
  const remove = trpc.stand.removeHall.useMutation({
    onSuccess: () => notify.done(t('hallSettings.removed', { name })),
    onSettled: () => {
      ask(null);
      return utils.stand.invalidate();
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => ask('change')}>
        {t('hallSettings.open')}
      </Button>
      <Modal opened={asked === 'change'} onClose={() => ask(null)} title={t('hallSettings.open')}>
        <form
          onSubmit={form.onSubmit((values) =>
            change.mutate({ eventId, hall: { ...values, hallId } }),
          )}
        >
          <Stack gap="md">
            <TextInput label={t('hallName')} required {...form.getInputProps('name')} />
            <SimpleGrid cols={2}>
              <NumberInput
                label={t('width')}
                min={2}
                max={1000}
                {...form.getInputProps('widthMetres')}
              />
              <NumberInput
                label={t('depth')}
                min={2}
                max={1000}
                {...form.getInputProps('depthMetres')}
              />
            </SimpleGrid>
            <Group justify="space-between">
              <Button variant="subtle" color="red" onClick={() => ask('remove')}>
                {t('removeHall')}
              </Button>
              <Button type="submit" loading={change.isPending}>
                {t('hallSettings.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
      <ConfirmDialog
        isOpen={asked === 'remove'}
        title={t('hallSettings.remove', { name })}
        confirmLabel={t('removeHall')}
        cancelLabel={t('cancel')}
        isDangerous
        isPending={remove.isPending}
        onClose={() => ask(null)}
        onConfirm={() => remove.mutate({ eventId, hallId })}
      >
        {t('hallSettings.removeText')}
      </ConfirmDialog>
    </>
  );
}
