import { textIn } from '@foyer/domain/locales.ts';
import { reasonSchema } from '@foyer/domain/sponsorship/contract.schema.ts';
import type { Promised } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

/** Why it cannot stay like this, and by when the sponsor may bring something else. */
export function DeclineDialog({ promise, onClose }: { promise: Promised; onClose: () => void }) {
  const t = useTranslations('sponsors.board');
  const acts = useTranslations('sponsors.acts');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const act = useSponsorshipAct();
  const [comment, setComment] = useState('');
  const [until, setUntil] = useState('');
  const [error, setError] = useState<string>();
  const decline = trpc.sponsorship.declineClaim.useMutation({
    meta: { quiet: true },
    ...act.says(t('declined'), onClose),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reasonSchema.safeParse(comment).success) return setError(acts('reasonMissing'));
    decline.mutate({ eventId, claimId: promise.claimId, comment, until: until || null });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('declineTitle', { title: textIn(promise.title, locale) })}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={acts('reason')}
            description={acts('reasonHelp')}
            autosize
            minRows={3}
            maxLength={600}
            data-autofocus
            value={comment}
            error={error}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            maw={240}
            label={t('until')}
            description={t('untilHelp')}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          {decline.error && <Alert color="red">{sentence(decline.error)}</Alert>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={decline.isPending}>
              {t('decline')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
