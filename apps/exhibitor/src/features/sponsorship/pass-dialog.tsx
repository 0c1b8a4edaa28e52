import { type Pass, passSchema } from '@foyer/domain/attendee/attendee.schema.ts';
import { textIn } from '@foyer/domain/locales.ts';
import type { Claim } from '@foyer/domain/sponsorship/claim.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** Whom a pass is for: the person is registered at once, and gets a badge. */
export function PassDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const t = useTranslations('sponsorship.pass');
  const { locale } = useLanguage();
  const { eventId, exhibitorId } = useExhibitorHat();
  const { sentence } = useSentences();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const form = useZodForm<Pass>({
    schema: passSchema,
    initialValues: { name: '', organisation: '', email: '' },
  });
  const give = trpc.attendee.givePass.useMutation({
    meta: { quiet: true },
    onSuccess: (_done, { name }) => {
      notify.done(t('done', { name }));
      onClose();
    },
    onError: form.showRefusal,
    onSettled: () => Promise.all([utils.sponsorship.invalidate(), utils.fact.invalidate()]),
  });
  const { claimId } = claim;
  const submit = form.onSubmit((person) =>
    give.mutate({ eventId, exhibitorId, claimId, ...person }),
  );
  return (
    <Modal opened onClose={onClose} title={textIn(claim.title, locale)}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
          <TextInput label={t('organisation')} {...form.getInputProps('organisation')} />
          <TextInput
            type="email"
            label={t('email')}
            description={t('emailHelp')}
            {...form.getInputProps('email')}
          />
          {give.error && <Alert color="red">{sentence(give.error)}</Alert>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={give.isPending}>
              {t('give')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
