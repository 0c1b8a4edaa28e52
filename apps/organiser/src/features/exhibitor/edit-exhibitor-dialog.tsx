import {
  type ExhibitorChange,
  exhibitorChangeSchema,
} from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { locales } from '@foyer/domain/locales.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';

type EditExhibitorDialogProps = {
  isOpen: boolean;
  exhibitor: ExhibitorDetail;
  onClose: () => void;
};

/** Only what was changed here is sent: a colleague's change of another field stays. */
export function EditExhibitorDialog({ isOpen, exhibitor, onClose }: EditExhibitorDialogProps) {
  const t = useTranslations('exhibitors.edit');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title', { name: exhibitor.name })}>
      <EditForm exhibitor={exhibitor} onSaved={onClose} />
    </Modal>
  );
}

function EditForm({ exhibitor, onSaved }: { exhibitor: ExhibitorDetail; onSaved: () => void }) {
  const t = useTranslations('exhibitors.edit');
  const fields = useTranslations('exhibitors.inviteDialog');
  const panel = useTranslations('exhibitors.panel');
  const languages = useTranslations('portal.language');
  const { sentence } = useSentences();
  const { save, undoable } = useEdit(exhibitor);
  const { name, legalName, contactName, contactEmail, locale } = exhibitor;
  const before = { name, legalName, contactName, contactEmail, locale };
  const form = useZodForm({ schema: exhibitorChangeSchema, initialValues: before });
  const submit = form.onSubmit((values) => {
    const change = Object.fromEntries(
      Object.entries(values).filter(([key, value]) => value !== before[key as keyof typeof before]),
    ) as ExhibitorChange;
    if (Object.keys(change).length === 0) return onSaved();
    save.mutate(change, {
      onSuccess: () => {
        undoable(change);
        onSaved();
      },
      onError: (error) => void form.showRefusal(error),
    });
  });

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <TextInput label={fields('name')} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={panel('legalName')} {...form.getInputProps('legalName')} />
        <TextInput label={fields('contactName')} {...form.getInputProps('contactName')} />
        <TextInput
          label={fields('contactEmail')}
          description={t('contactHelp')}
          type="email"
          {...form.getInputProps('contactEmail')}
        />
        <Select
          label={panel('language')}
          data={locales.map((value) => ({ value, label: languages(value) }))}
          allowDeselect={false}
          {...form.getInputProps('locale')}
        />
        {save.isError && <Notice tone="refused">{sentence(save.error)}</Notice>}
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useEdit(exhibitor: ExhibitorDetail) {
  const t = useTranslations('exhibitors.edit');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { exhibitorId } = exhibitor;
  const edit = trpc.exhibitor.edit.useMutation({
    meta: { quiet: true },
    onSuccess: () => Promise.all([utils.exhibitor.invalidate(), utils.fact.list.invalidate()]),
  });
  type Options = Parameters<typeof edit.mutate>[1];
  return {
    save: {
      ...edit,
      mutate: (change: ExhibitorChange, options?: Options) =>
        edit.mutate({ eventId, exhibitorId, change }, options),
    },
    /** Offers to put back what this change replaced. */
    undoable: (change: ExhibitorChange) => {
      const back = Object.fromEntries(
        Object.keys(change).map((key) => [key, exhibitor[key as keyof ExhibitorChange]]),
      );
      notify.undo(t('saved'), () =>
        edit.mutate(
          { eventId, exhibitorId, change: back },
          { onError: (error) => notify.failure(error) },
        ),
      );
    },
  };
}
