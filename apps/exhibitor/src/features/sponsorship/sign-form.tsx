import { textIn } from '@foyer/domain/locales.ts';
import { maxUploadBytes, type StoredMedia } from '@foyer/domain/media/media.schema.ts';
import { type Contract, signerSchema } from '@foyer/domain/sponsorship/contract.schema.ts';
import { mayActOnSponsorship } from '@foyer/domain/sponsorship/sponsorship.policy.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useFileDropWords } from '@foyer/portal/list/use-field-words.ts';
import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useDay, usePromiseWords } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { Alert, Button, Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import classes from './sponsorship.module.css';

/** The contract to read, what it promises, and the signature. */
export function SignForm({ contract }: { contract: Contract }) {
  const t = useTranslations('sponsorship.sign');
  const { eventId, exhibitorId, role } = useExhibitorHat();
  const { contractId, revision } = contract;
  const query = new URLSearchParams({ eventId, contractId, exhibitorId });
  const maySign = mayActOnSponsorship({ kind: 'exhibitor', role }, 'sign');
  return (
    <section className={classes.sign}>
      <h2 className={classes.title}>{t('title', { revision: String(revision) })}</h2>
      <Stack gap="md">
        <Promised contract={contract} />
        <Button
          component="a"
          variant="default"
          w="fit-content"
          href={`/api/sponsorship/contract?${query}`}
          download
          leftSection={<IconFileText size={18} aria-hidden />}
        >
          {t('read')}
        </Button>
        {maySign ? <Signing contract={contract} /> : <p>{t('adminOnly')}</p>}
      </Stack>
    </section>
  );
}

function Promised({ contract: { benefits } }: { contract: Contract }) {
  const t = useTranslations('sponsorship.sign');
  const { locale } = useLanguage();
  const promise = usePromiseWords();
  const day = useDay();
  if (benefits.length === 0) return <p>{t('nothing')}</p>;
  return (
    <div>
      <p className={classes.muted}>{t('promises')}</p>
      <ul>
        {benefits.map(({ benefitId, title, terms, dueOn }) => (
          <li key={benefitId}>
            {textIn(title, locale)}{' '}
            <span className={classes.muted}>
              {[promise(terms), dueOn && t('due', { date: day(dueOn) })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const schema = z.discriminatedUnion('way', [
  z.object({ way: z.literal('click'), name: signerSchema, agreed: z.literal(true) }),
  z.object({ way: z.literal('scan'), name: signerSchema, mediaId: z.uuid() }),
]);

function Signing({ contract }: { contract: Contract }) {
  const t = useTranslations('sponsorship.sign');
  const { eventId, exhibitorId, exhibitorName } = useExhibitorHat();
  const { sentence } = useSentences();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const form = useZodForm({
    schema,
    initialValues: { way: 'click', name: '', agreed: false, mediaId: '' },
    validateInputOnBlur: false,
  });
  const sign = trpc.sponsorship.sign.useMutation({
    meta: { quiet: true },
    onSuccess: () => notify.done(t('done')),
    onSettled: () =>
      Promise.all([
        utils.sponsorship.invalidate(),
        utils.task.invalidate(),
        utils.fact.invalidate(),
      ]),
  });
  const { way } = form.values;
  const submit = form.onSubmit(({ name, mediaId }) => {
    const { contractId, sha256 } = contract;
    const scanMediaId = way === 'scan' ? (mediaId as never) : null;
    sign.mutate({ eventId, exhibitorId, contractId, sha256, name, scanMediaId });
  });
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Radio.Group
          label={t('how')}
          value={way}
          onChange={(next) => form.setFieldValue('way', next)}
        >
          <Stack gap={6} mt={6}>
            <Radio value="click" label={t('click')} />
            <Radio value="scan" label={t('scan')} />
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('name')}
          maw={420}
          autoComplete="name"
          {...form.getInputProps('name')}
        />
        {way === 'scan' && (
          <ScanField
            error={form.errors.mediaId ? t('fileMissing') : undefined}
            onStored={(mediaId) => form.setFieldValue('mediaId', mediaId)}
          />
        )}
        {way === 'click' && (
          <Checkbox
            label={t('agree', { exhibitor: exhibitorName })}
            {...form.getInputProps('agreed', { type: 'checkbox' })}
            error={form.errors.agreed && t('agreeMissing')}
          />
        )}
        {sign.error && <Alert color="red">{sentence(sign.error)}</Alert>}
        <p className={classes.muted}>{t('kept')}</p>
        <Button type="submit" w="fit-content" loading={sign.isPending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}

function ScanField(props: { error: string | undefined; onStored: (mediaId: string) => void }) {
  const t = useTranslations('sponsorship.sign');
  const { eventId, exhibitorId } = useExhibitorHat();
  const { sentence } = useSentences();
  const words = useFileDropWords(t('fileTypes'));
  const upload = useMutation({
    meta: { quiet: true },
    mutationFn: (chosen: File) => {
      const body = new FormData();
      body.append('file', chosen);
      const url = `/api/media/${eventId}/${exhibitorId}/file`;
      return fetchJson<StoredMedia>(url, { method: 'POST', body });
    },
    onSuccess: (stored) => props.onStored(stored.mediaId),
  });
  return (
    <FileDrop
      label={t('file')}
      accept="application/pdf,image/png,image/jpeg"
      maxBytes={maxUploadBytes}
      fileName={upload.data?.fileName}
      onFile={(chosen) => upload.mutate(chosen)}
      error={upload.error ? sentence(upload.error) : props.error}
      isUploading={upload.isPending}
      words={words}
    />
  );
}
