import {
  type ContactField,
  contactFields,
  contactLimits,
  isContactCode,
} from '@foyer/domain/lead/contact.ts';
import type { Contact, FoldedLead } from '@foyer/domain/lead/lead.schema.ts';
import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  contact: Contact | null;
  consent: FoldedLead['consent'];
  record: Record;
};

/** How to reach the person; what was written down by hand can be put right. */
export function ContactFacts({ badgeCode, contact, consent, record }: Props) {
  const t = useTranslations('scan');
  const [isCorrecting, setCorrecting] = useState(false);
  if (!contact) return null;
  const mayCorrect = isContactCode(badgeCode) && consent !== null;
  if (isCorrecting && consent) {
    return (
      <Correction
        {...{ badgeCode, contact, record }}
        fields={consent.fields}
        onDone={() => setCorrecting(false)}
      />
    );
  }
  return (
    <div>
      <dl className={classes.facts}>
        {contactFields
          .filter((field) => contact[field])
          .map((field) => (
            <div key={field}>
              <dt>{t(`fields.${field}`)}</dt>
              <dd>
                <Fact field={field} value={contact[field] ?? ''} />
              </dd>
            </div>
          ))}
      </dl>
      {mayCorrect && (
        <Button size="xs" variant="default" mt="xs" onClick={() => setCorrecting(true)}>
          {t('correctContact')}
        </Button>
      )}
    </div>
  );
}

function Fact({ field, value }: { field: ContactField; value: string }) {
  if (field === 'email') return <Anchor href={`mailto:${value}`}>{value}</Anchor>;
  if (field === 'phone')
    return <Anchor href={`tel:${value.replace(/[^\d+]/g, '')}`}>{value}</Anchor>;
  if (field === 'website' && /^https?:\/\//i.test(value)) {
    return (
      <Anchor href={value} target="_blank" rel="noopener noreferrer">
        {value}
      </Anchor>
    );
  }
  return value;
}

type CorrectionProps = Pick<Props, 'badgeCode' | 'record'> & {
  contact: Contact;
  /** Only what the person agreed to; more of them needs their word again. */
  fields: readonly ContactField[];
  onDone: () => void;
};

function Correction({ badgeCode, contact, fields, record, onDone }: CorrectionProps) {
  const t = useTranslations('scan');
  const [written, setWritten] = useState<Contact>(contact);
  const keep = async () => {
    for (const field of fields) {
      const value = written[field]?.trim() ?? '';
      if (value === (contact[field] ?? '')) continue;
      await record({ kind: 'corrected', badgeCode, field, value: value || null });
    }
    onDone();
  };
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        void keep();
      }}
    >
      <Stack gap="xs">
        {contactFields
          .filter((field) => fields.includes(field))
          .map((field) => (
            <TextInput
              key={field}
              label={t(`fields.${field}`)}
              maxLength={contactLimits[field]}
              autoComplete="off"
              value={written[field] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setWritten((known) => ({ ...known, [field]: value }))
              }
            />
          ))}
        <Group gap="xs">
          <Button type="submit">{t('correct')}</Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
