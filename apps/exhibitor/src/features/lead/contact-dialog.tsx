import {
  type ContactDetails,
  type ContactField,
  contactCodeOf,
  contactFields,
  contactLimits,
} from '@foyer/domain/lead/contact.ts';
import { contactInCode } from '@foyer/domain/lead/contact-card.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Settings } from './scanner-settings.tsx';
import type { Record } from './use-outbox.ts';

type Props = {
  /** The vCard or MECARD that a camera read; undefined where somebody types. */
  card: string | undefined;
  settings: Settings | undefined;
  record: Record;
  onClose: () => void;
  onKept: (kept: { badgeCode: string; entryId: string; name: string }) => void;
};

const kinds: { [field in ContactField]?: 'email' | 'tel' | 'url' } = {
  email: 'email',
  phone: 'tel',
  website: 'url',
};

/** A person without a badge. What they tell is kept once they agree, and otherwise nothing is. */
export function ContactDialog({ card, settings, record, onClose, onKept }: Props) {
  const t = useTranslations('scan');
  const { locale } = useLanguage();
  const [read] = useState(() => (card === undefined ? undefined : contactInCode(card)));
  const [details, setDetails] = useState<ContactDetails>(read ?? {});
  const [isFailed, setFailed] = useState(false);
  const told = contactFields.filter((field) => details[field]?.trim());
  const isNamed = told.some((field) => field !== 'jobTitle' && field !== 'website');
  const wording = settings?.wording;
  const agree = async () => {
    if (!wording) return;
    const badgeCode = contactCodeOf(window.crypto.randomUUID());
    try {
      const source = card === undefined ? 'manual' : 'card';
      const { entryId } = await record({ kind: 'captured', badgeCode, source });
      await record({
        kind: 'introduced',
        badgeCode,
        details: Object.fromEntries(told.map((field) => [field, details[field]?.trim()])),
        ...{ wordingVersion: wording.version, locale, channel: 'in_person' },
      });
      const name = details.name?.trim() || details.organisation?.trim() || t('unnamed');
      onKept({ badgeCode, entryId, name });
    } catch {
      setFailed(true);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contactTitle')}
      fullScreen={useMediaQuery('(max-width: 48em)') ?? false}
    >
      <form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          void agree();
        }}
      >
        <Stack gap="sm">
          {read === null && <Text size="sm">{t('cardEmpty')}</Text>}
          {contactFields.map((field) => (
            <TextInput
              key={field}
              label={t(`fields.${field}`)}
              type={kinds[field] ?? 'text'}
              maxLength={contactLimits[field]}
              autoComplete="off"
              value={details[field] ?? ''}
              data-autofocus={field === 'name' || undefined}
              onChange={({ currentTarget: { value } }) =>
                setDetails((known) => ({ ...known, [field]: value }))
              }
            />
          ))}
          {wording ? (
            <>
              <Text size="sm" fw={600}>
                {t('consentAsk')}
              </Text>
              <p className={classes.wording}>{wording.text[locale]}</p>
              <Text size="sm" role="status">
                {told.length > 0 &&
                  t('keeps', { fields: told.map((field) => t(`fields.${field}`)).join(', ') })}
              </Text>
            </>
          ) : (
            <Text size="sm">{t(settings ? 'contactNoWording' : 'contactNoSettings')}</Text>
          )}
          {isFailed && (
            <Text size="sm" role="alert">
              {t('contactNotStored')}
            </Text>
          )}
        </Stack>
        <div className={classes.answers}>
          <Button size="md" variant="default" onClick={onClose}>
            {t('refuses')}
          </Button>
          <Button size="md" type="submit" disabled={!wording || !isNamed}>
            {t('agrees')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
