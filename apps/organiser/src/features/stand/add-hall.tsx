import { hallInputSchema } from '@foyer/domain/stand/stand.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

type Props = { isOpen: boolean; onClose: () => void; onAdded: (hallId: string) => void };

export function AddHall({ isOpen, onClose, onAdded }: Props) {
  const t = useTranslations('plan');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('addHall')}>
      <HallForm onAdded={onAdded} />
    </Modal>
  );
}

function HallForm({ onAdded }: Pick<Props, 'onAdded'>) {
  const t = useTranslations('plan');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const form = useZodForm({
    schema: hallInputSchema,
    initialValues: { name: '', widthMetres: 24, depthMetres: 14 },
  });
  const add = trpc.stand.addHall.useMutation({
    meta: { quiet: true },
    onSuccess: async ({ hallId }) => {
      await utils.stand.invalidate();
      onAdded(hallId);
    },
    onError: (error) => {
      if (!form.showRefusal(error)) notify.failure(error);
    },
  });
  return (
    <form onSubmit={form.onSubmit((hall) => add.mutate({ eventId, hall }))}>
      <Stack gap="md">
        <TextInput label={t('hallName')} required data-autofocus {...form.getInputProps('name')} />
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
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            {t('create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
