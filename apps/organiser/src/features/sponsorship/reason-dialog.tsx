import { reasonSchema } from '@foyer/domain/sponsorship/contract.schema.ts';
import type { SponsorshipDetail } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

type ReasonDialogProps = {
  act: 'void' | 'cancel';
  sponsor: SponsorshipDetail;
  onClose: () => void;
};

/** Asks for the reason that the sponsor is owed. */
export function ReasonDialog({ act, sponsor, onClose }: ReasonDialogProps) {
  const t = useTranslations('sponsors.acts');
  const { eventId } = useOrganiserHat();
  const says = useSponsorshipAct().says(t(`${act}.done`), onClose);
  const takeBack = trpc.sponsorship.voidContract.useMutation(says);
  const end = trpc.sponsorship.cancel.useMutation(says);
  const { mutate, isPending } = act === 'void' ? takeBack : end;
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reasonSchema.safeParse(reason).success) return setError(t('reasonMissing'));
    mutate({ eventId, sponsorshipId: sponsor.sponsorshipId, reason });
  };
  return (
    <Modal opened onClose={onClose} title={t(`${act}.title`, { name: sponsor.name })}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={t('reason')}
            description={t('reasonHelp')}
            autosize
            minRows={3}
            maxLength={600}
            data-autofocus
            value={reason}
            error={error}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('back')}
            </Button>
            <Button type="submit" color="red" loading={isPending}>
              {t(`${act}.act`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
