import { isContactCode } from '@foyer/domain/lead/contact.ts';
import type { FoldedLead } from '@foyer/domain/lead/lead.schema.ts';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { useOnDemand } from '@foyer/ui/provider/use-on-demand.ts';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  lead: Pick<FoldedLead, 'consent' | 'withdrawnAt'>;
  settings: Outputs['lead']['scannerSettings'] | undefined;
  record: Record;
  /** While the visitor reads, the next badge has to wait. */
  onAsking?: (isAsking: boolean) => void;
};

const loadQuestion = async () => (await import('./consent-question.tsx')).ConsentQuestion;

/** Whether the visitor agreed. Without it only the code is kept; asking opens the words. */
export function Consent({ badgeCode, lead, settings, record, onAsking }: Props) {
  const t = useTranslations('scan');
  const [isAsking, setAsking] = useState(false);
  const { part: Question, want } = useOnDemand(loadQuestion);
  const ask = (asking: boolean) => {
    if (asking) want();
    setAsking(asking);
    onAsking?.(asking);
  };
  const { consent, withdrawnAt } = lead;
  if (consent) {
    const fields = consent.fields.map((field) => t(`fields.${field}`)).join(', ');
    return (
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">{t('consented', { fields })}</Text>
        <Button
          variant="default"
          style={{ flex: 'none' }}
          onClick={() => void record({ kind: 'withdrawn', badgeCode })}
        >
          {t('takeBack')}
        </Button>
      </Group>
    );
  }
  if (isContactCode(badgeCode)) {
    return withdrawnAt && <Text size="sm">{t('contactGone')}</Text>;
  }
  if (!settings?.wording) return <Text size="sm">{t(settings ? 'noWording' : 'noSettings')}</Text>;
  return (
    <>
      {withdrawnAt && (
        <Text size="sm" role="status">
          {t('withdrawn')}
        </Text>
      )}
      <Button size="md" fullWidth onClick={() => ask(true)}>
        {t('ask')}
      </Button>
      {isAsking && Question && (
        <Question
          badgeCode={badgeCode}
          wording={settings.wording}
          shareableFields={settings.shareableFields}
          record={record}
          onDone={() => ask(false)}
        />
      )}
    </>
  );
}
