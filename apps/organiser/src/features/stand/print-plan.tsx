import type { PlanColouring } from '@foyer/domain/stand/plan-colouring.ts';
import {
  type PlanOrientation,
  type PlanPaper,
  planOrientations,
  planPapers,
} from '@foyer/domain/stand/plan-print.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Button, Group, Modal, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = { hallId: string; colour: PlanColouring };

/** The hall as a PDF, in the colours that are shown. */
export function PrintPlan({ hallId, colour }: Props) {
  const t = useTranslations('planPrint');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const [isOpen, dialog] = useDisclosure();
  const [paper, setPaper] = useState<PlanPaper>('a4');
  const [orientation, setOrientation] = useState<PlanOrientation>('auto');
  const paperLabel = useId();
  const query = new URLSearchParams({
    ...{ eventId, hall: hallId, colour, paper, orientation, lang: locale },
  });
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('open')}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={t('title')}>
        <Stack gap="md">
          <Text size="sm">{t('help')}</Text>
          <div>
            <Text id={paperLabel} size="sm" fw={500} mb={4}>
              {t('paper')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={paperLabel}
              value={paper}
              onChange={(next) => setPaper(next as PlanPaper)}
              data={planPapers.map((value) => ({ value, label: t(`papers.${value}`) }))}
            />
          </div>
          <NativeSelect
            label={t('orientation')}
            value={orientation}
            onChange={({ currentTarget }) => setOrientation(currentTarget.value as PlanOrientation)}
            data={planOrientations.map((value) => ({ value, label: t(`orientations.${value}`) }))}
          />
          <Group justify="flex-end" gap="xs">
            <Button
              component="a"
              variant="default"
              href={`/api/stand/plan.pdf?${query}`}
              target="_blank"
              rel="noopener"
            >
              {t('show')}
            </Button>
            <Button component="a" href={`/api/stand/plan.pdf?${query}`} download>
              {t('download')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
