import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './background.module.css';
import type { OpenedPdf } from './pdf-page.ts';

type Props = {
  pdf: OpenedPdf;
  isPending: boolean;
  onBroken: () => void;
  onTake: (page: number) => Promise<void>;
};

/** In pixels: enough to tell one page from another. */
const PREVIEW = 900;

/** Which page of a PDF becomes the picture. */
export function PdfPageChoice({ pdf, isPending, onBroken, onTake }: Props) {
  const t = useTranslations('plan.background');
  const [page, setPage] = useState(1);
  const [preview, setPreview] = useState<{ page: number; url: string } | null>(null);
  const [isDrawing, setDrawing] = useState(false);
  const broken = useEffectEvent(onBroken);
  useEffect(() => {
    let isWanted = true;
    let made: string | undefined;
    pdf.draw(page, PREVIEW).then(
      (blob) => {
        if (!isWanted) return;
        made = URL.createObjectURL(blob);
        setPreview({ page, url: made });
      },
      () => isWanted && broken(),
    );
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [pdf, page]);
  const take = async () => {
    setDrawing(true);
    await onTake(page).finally(() => setDrawing(false));
  };
  return (
    <Stack gap="sm">
      <Group align="end" justify="space-between">
        {pdf.pages > 1 ? (
          <NumberInput
            label={t('pageOf', { pages: pdf.pages })}
            min={1}
            max={pdf.pages}
            allowDecimal={false}
            clampBehavior="strict"
            w={180}
            value={page}
            onChange={(value) => typeof value === 'number' && value >= 1 && setPage(value)}
          />
        ) : (
          <Text size="sm">{t('onePage')}</Text>
        )}
        <Button loading={isDrawing || isPending} onClick={() => void take()}>
          {t('takePage')}
        </Button>
      </Group>
      <div className={classes.page} aria-busy={preview?.page !== page}>
        {preview && <img src={preview.url} alt={t('page', { page: preview.page })} />}
      </div>
    </Stack>
  );
}
