import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Lead } from './qualify.tsx';
import type { Said } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  lead: Lead | undefined;
  settings: Outputs['lead']['scannerSettings'];
  record: (said: Said) => Promise<void>;
};

/** The words, what is shared, and the visitor's answer. Without it only the code is kept. */
export function Consent({ badgeCode, lead, settings, record }: Props) {
  const t = useTranslations('scan');
  const { locale } = useLanguage();
  const { wording, shareableFields } = settings;
  const [fields, setFields] = useState<string[]>([...shareableFields]);
  const [given, setGiven] = useState<readonly string[] | null>(lead?.consent?.fields ?? null);
  const [isWithdrawn, setWithdrawn] = useState(lead?.withdrawnAt != null);
  if (!wording) return <Text size="sm">{t('noWording')}</Text>;
  const named = (list: readonly string[]) =>
    list.map((field) => t(`fields.${field as ShareableField}`)).join(', ');

  if (given) {
    return (
      <Group justify="space-between">
        <Text fw={600}>{t('consented', { fields: named(given) })}</Text>
        <Button
          variant="default"
          onClick={() => {
            setGiven(null);
            setWithdrawn(true);
            void record({ kind: 'withdrawn', badgeCode });
          }}
        >
          {t('takeBack')}
        </Button>
      </Group>
    );
  }
  return (
    <fieldset className={classes.group}>
      <legend>{t('consent')}</legend>
      {isWithdrawn && <Text role="status">{t('withdrawn')}</Text>}
      <Text size="sm">{t('consentAsk')}</Text>
      <blockquote className={classes.wording}>{wording.text[locale]}</blockquote>
      <Group gap="md" mb="sm">
        {shareableFields.map((field) => (
          <Checkbox
            key={field}
            label={t(`fields.${field}`)}
            checked={fields.includes(field)}
            onChange={(change) =>
              setFields(
                change.currentTarget.checked
                  ? [...fields, field]
                  : fields.filter((one) => one !== field),
              )
            }
          />
        ))}
      </Group>
      <Button
        fullWidth
        size="md"
        disabled={fields.length === 0}
        onClick={() => {
          setGiven(fields);
          setWithdrawn(false);
          void record({
            kind: 'consented',
            badgeCode,
            fields: fields as ShareableField[],
            wordingVersion: wording.version,
            locale,
            channel: 'in_person',
          });
        }}
      >
        {t('agrees')}
      </Button>
    </fieldset>
  );
}
