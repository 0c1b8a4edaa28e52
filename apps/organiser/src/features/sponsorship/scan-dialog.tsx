import { mediaIdSchema } from '@foyer/domain/identifier.ts';
import { type Contract, signerSchema } from '@foyer/domain/sponsorship/contract.schema.ts';
import type { SponsorshipDetail } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { SponsorFile } from './sponsor-file.tsx';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

type ScanDialogProps = { sponsor: SponsorshipDetail; contract: Contract; onClose: () => void };

const schema = z.object({ name: signerSchema, scanMediaId: mediaIdSchema });

/** A contract that came back on paper: who signed it, and the scan. */
export function ScanDialog({ sponsor, contract, onClose }: ScanDialogProps) {
  const t = useTranslations('sponsors.signing');
  const back = useTranslations('sponsors.acts')('back');
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const act = useSponsorshipAct();
  const form = useZodForm({ schema, initialValues: { name: '', scanMediaId: '' } });
  const sign = trpc.sponsorship.recordSigned.useMutation({
    meta: { quiet: true },
    ...act.says(t('done'), onClose),
  });
  const submit = form.onSubmit(({ name, scanMediaId }) => {
    const { contractId, sha256 } = contract;
    sign.mutate({ eventId, contractId, sha256, name, scanMediaId: scanMediaId as never });
  });
  return (
    <Modal opened onClose={onClose} title={t('title')}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
          <SponsorFile
            exhibitorId={sponsor.exhibitorId}
            label={t('scan')}
            error={form.errors.scanMediaId ? t('missing') : undefined}
            onStored={(mediaId) => form.setFieldValue('scanMediaId', mediaId)}
          />
          {sign.error && <Alert color="red">{sentence(sign.error)}</Alert>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {back}
            </Button>
            <Button type="submit" loading={sign.isPending}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
