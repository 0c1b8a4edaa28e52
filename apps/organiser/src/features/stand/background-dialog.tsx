import { planPictureLongSidePixels } from '@foyer/domain/media/media.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BackgroundFile } from './background-file.tsx';
import { BackgroundPlacing } from './background-placing.tsx';
import type { OpenedPdf } from './pdf-page.ts';
import { PdfPageChoice } from './pdf-page-choice.tsx';
import type { Background } from './use-background.ts';
import type { Plan } from './use-plan-stands.ts';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  plan: Plan;
  hall: Plan['halls'][number];
  background: Background | null;
};

/** The building's drawing under the plan: choose a file, tell its scale, and draw over it. */
export function BackgroundDialog({ isOpen, onClose, ...props }: Props) {
  const t = useTranslations('plan.background');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('title', { hall: props.hall.name })}
      size={980}
    >
      <Steps {...props} onClose={onClose} />
    </Modal>
  );
}

function Steps({ plan, hall, background, onClose }: Omit<Props, 'isOpen'>) {
  const t = useTranslations('plan.background');
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const [pdf, setPdf] = useState<(OpenedPdf & { name: string }) | null>(null);
  useEffect(() => () => pdf?.close(), [pdf]);
  const [refusal, refuse] = useState<string>();
  const upload = useMutation({
    meta: { quiet: true },
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return fetchJson(`/api/halls/${eventId}/${hall.hallId}/background`, { method: 'POST', body });
    },
    onSuccess: async () => {
      setPdf(null);
      refuse(undefined);
      await utils.stand.background.invalidate();
    },
    onError: (error) => refuse(sentence(error)),
  });
  const remove = trpc.stand.removeBackground.useMutation({
    onSuccess: async () => {
      await utils.stand.background.invalidate();
      notify.done(t('removed'));
    },
  });
  const open = async (file: File) => {
    refuse(undefined);
    setPdf(null);
    if (!/\.pdf$/i.test(file.name) && file.type !== 'application/pdf') return upload.mutate(file);
    try {
      const { openPdf } = await import('./pdf-page.ts');
      setPdf({ ...(await openPdf(file)), name: file.name });
    } catch (problem) {
      refuse(t(problem === 'locked' ? 'pdfLocked' : 'pdfBroken'));
    }
    return undefined;
  };
  const takePage = async (opened: OpenedPdf & { name: string }, page: number) => {
    try {
      const blob = await opened.draw(page, planPictureLongSidePixels);
      const name = opened.pages > 1 ? `${opened.name}, ${t('page', { page })}` : opened.name;
      upload.mutate(new File([blob], name, { type: blob.type }));
    } catch {
      refuse(t('pdfBroken'));
    }
  };
  return (
    <Stack gap="md">
      {!background && <Text size="sm">{t('help')}</Text>}
      <BackgroundFile
        fileName={background?.fileName}
        refusal={refusal}
        isUploading={upload.isPending}
        onFile={(file) => void open(file)}
        onRemove={background ? () => remove.mutate({ eventId, hallId: hall.hallId }) : undefined}
      />
      {pdf && (
        <PdfPageChoice
          key={pdf.name}
          pdf={pdf}
          isPending={upload.isPending}
          onBroken={() => refuse(t('pdfBroken'))}
          onTake={(page) => takePage(pdf, page)}
        />
      )}
      {background && !pdf && (
        <BackgroundPlacing
          key={`${background.sha256} ${background.version}`}
          {...{ plan, hall, background }}
          onPlaced={onClose}
        />
      )}
    </Stack>
  );
}
