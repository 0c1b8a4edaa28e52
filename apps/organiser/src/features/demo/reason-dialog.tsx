import { reasonSchema } from '@foyer/domain/demo/demo.schema.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { z } from 'zod';

type ReasonDialogProps = {
  act: 'decline' | 'cancel';
  demoId: string;
  title: string;
  isPending: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

const schema = z.object({ reason: reasonSchema });

/** Asks for the reason that the exhibitor is owed. What is typed is kept in this tab until it is sent. */
export function ReasonDialog({ act, demoId, title, isPending, ...on }: ReasonDialogProps) {
  const t = useTranslations(`programme.${act}`);
  const key = `foyer.demo.reason.${demoId}`;
  const form = useZodForm({
    schema,
    initialValues: { reason: window.sessionStorage.getItem(key) ?? '' },
    onValuesChange: ({ reason }) => window.sessionStorage.setItem(key, reason),
  });
  return (
    <Modal opened onClose={on.onClose} title={t('title', { title })}>
      <form
        onSubmit={form.onSubmit(({ reason }) => {
          window.sessionStorage.removeItem(key);
          on.onConfirm(reason);
        })}
      >
        <Stack gap="md">
          <Textarea
            label={t('reason')}
            description={t('help')}
            autosize
            minRows={3}
            maxRows={10}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={on.onClose}>
              {t('keep')}
            </Button>
            <Button type="submit" color="red" loading={isPending}>
              {t('confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
