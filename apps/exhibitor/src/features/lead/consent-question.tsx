import type { ShareableField } from '@foyer/domain/event/event.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  wording: NonNullable<Outputs['lead']['scannerSettings']['wording']>;
  shareableFields: readonly ShareableField[];
  record: Record;
  onDone: () => void;
};

/** The words, what is shared, and the visitor's answer. */
export function ConsentQuestion({ badgeCode, wording, shareableFields, record, onDone }: Props) {
  const t = useTranslations('scan');
  const { locale } = useLanguage();
  // Nothing is ticked beforehand: what is shared is what the person said.
  const [fields, setFields] = useState<readonly ShareableField[]>([]);
  const agree = () => {
    onDone();
    return record({
      kind: 'consented',
      badgeCode,
      fields: [...fields],
      wordingVersion: wording.version,
      locale,
      channel: 'in_person',
    });
  };
  return (
    <Modal
      opened
      onClose={onDone}
      title={t('consentAsk')}
      fullScreen={useMediaQuery('(max-width: 48em)') ?? false}
    >
      <p className={classes.wording}>{wording.text[locale]}</p>
      <Group gap="lg" my="md" align="center">
        {shareableFields.map((field) => (
          <Checkbox
            key={field}
            label={t(`fields.${field}`)}
            checked={fields.includes(field)}
            onChange={({ currentTarget: { checked } }) =>
              setFields(
                shareableFields.filter((one) => (one === field ? checked : fields.includes(one))),
              )
            }
          />
        ))}
        {fields.length < shareableFields.length && (
          <Button variant="subtle" onClick={() => setFields(shareableFields)}>
            {t('allFields')}
          </Button>
        )}
      </Group>
      <div className={classes.answers}>
        <Button size="md" variant="default" onClick={onDone}>
          {t('refuses')}
        </Button>
        <Button size="md" disabled={fields.length === 0} onClick={() => void agree()}>
          {t('agrees')}
        </Button>
      </div>
    </Modal>
  );
}
