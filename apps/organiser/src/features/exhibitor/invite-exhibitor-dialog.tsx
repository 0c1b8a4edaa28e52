import { newExhibitorSchema } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { locales } from '@foyer/domain/locales.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';

type InviteExhibitorDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The last one of a sitting; several in a row leave the list where it is. */
  onInvited: (exhibitorId: string) => void;
};

/** One company by name and address; several in a row without leaving the dialog. */
export function InviteExhibitorDialog(props: InviteExhibitorDialogProps) {
  const { isOpen, onClose, onInvited } = props;
  const t = useTranslations('exhibitors.inviteDialog');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')}>
      <InviteForm onInvited={onInvited} />
    </Modal>
  );
}

function InviteForm({ onInvited }: Pick<InviteExhibitorDialogProps, 'onInvited'>) {
  const t = useTranslations('exhibitors.inviteDialog');
  const languages = useTranslations('portal.language');
  const { sentence } = useSentences();
  const notify = useNotify();
  const { locale } = useLanguage();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const firstField = useRef<HTMLInputElement>(null);
  const form = useZodForm({
    schema: newExhibitorSchema,
    initialValues: { name: '', contactName: '', contactEmail: '', locale },
  });
  const invite = trpc.invitation.inviteExhibitor.useMutation({
    meta: { quiet: true },
    onSuccess: (_answer, { name }) => {
      notify.done(t('sent', { name }));
      void utils.exhibitor.list.invalidate();
      void utils.event.overview.invalidate();
    },
    onError: (error) => {
      if (form.showRefusal(error)) return;
      if (refusalOf(error)?.code === 'exhibitor.name_taken') {
        form.setFieldError('name', sentence(error));
        firstField.current?.focus();
      }
    },
  });
  const send = (andAnother: boolean) =>
    form.onSubmit((values) =>
      invite.mutate(
        { eventId, ...values },
        {
          onSuccess: ({ exhibitorId }) => {
            if (!andAnother) return onInvited(exhibitorId);
            form.setValues({ name: '', contactName: '', contactEmail: '' });
            form.resetDirty();
            firstField.current?.focus();
          },
        },
      ),
    );
  const isSaidBesideField = refusalOf(invite.error)?.code === 'exhibitor.name_taken';

  return (
    <form noValidate onSubmit={send(false)}>
      <Stack gap="md">
        <Text c="dimmed">{t('sub')}</Text>
        <TextInput
          ref={firstField}
          label={t('name')}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('contactName')}
          autoComplete="off"
          {...form.getInputProps('contactName')}
        />
        <TextInput
          label={t('contactEmail')}
          description={t('emailHelp')}
          type="email"
          autoComplete="off"
          {...form.getInputProps('contactEmail')}
        />
        <Select
          label={t('locale')}
          data={locales.map((value) => ({ value, label: languages(value) }))}
          allowDeselect={false}
          {...form.getInputProps('locale')}
        />
        {invite.isError && !isSaidBesideField && (
          <Notice tone="refused">{sentence(invite.error)}</Notice>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" disabled={invite.isPending} onClick={() => send(true)()}>
            {t('again')}
          </Button>
          <Button type="submit" loading={invite.isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
