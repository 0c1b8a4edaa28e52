import { textIn } from '@foyer/domain/locales.ts';
import { type ProofInput, proofInputSchema } from '@foyer/domain/sponsorship/claim.schema.ts';
import type { Promised } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SponsorFile } from './sponsor-file.tsx';
import { useFigureWords } from './use-figure-words.ts';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

type Values = { kind: ProofInput['kind']; url: string; mediaId: string; note: string };

/** Something to look at, or the number that Foyer itself has counted. */
export function ProofDialog({ promise, onClose }: { promise: Promised; onClose: () => void }) {
  const t = useTranslations('sponsors.board');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const act = useSponsorshipAct();
  const counted = useFigureWords()(promise);
  const kinds = [...(counted ? ['count' as const] : []), 'picture', 'link', 'words'] as const;
  const form = useZodForm<Values>({
    schema: proofInputSchema,
    initialValues: { kind: kinds[0] ?? 'picture', url: '', mediaId: '', note: '' },
    validateInputOnBlur: false,
  });
  const deliver = trpc.sponsorship.deliver.useMutation({
    meta: { quiet: true },
    ...act.says(t('delivered'), onClose),
  });
  const { kind } = form.values;
  const submit = form.onSubmit((proof) =>
    deliver.mutate({ eventId, claimId: promise.claimId, proof: proof as ProofInput }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deliverTitle', { title: textIn(promise.title, locale) })}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Radio.Group
            label={t('proof')}
            value={kind}
            onChange={(next) => form.setFieldValue('kind', next as Values['kind'])}
          >
            <Stack gap={6} mt={6}>
              {kinds.map((one) => (
                <Radio key={one} value={one} label={t(`kinds.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {kind === 'count' && <Text size="sm">{counted}</Text>}
          {kind === 'link' && (
            <TextInput label={t('url')} placeholder="https://" {...form.getInputProps('url')} />
          )}
          {kind === 'picture' && (
            <SponsorFile
              exhibitorId={promise.exhibitorId}
              label={t('picture')}
              error={form.errors.mediaId ? t('pictureMissing') : undefined}
              onStored={(mediaId) => form.setFieldValue('mediaId', mediaId)}
            />
          )}
          <TextInput
            label={kind === 'words' ? t('said') : t('note')}
            {...form.getInputProps('note')}
          />
          {deliver.error && <Alert color="red">{sentence(deliver.error)}</Alert>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={deliver.isPending}>
              {t('deliver')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
