import type { Mail } from '@foyer/domain/mail/mail.schema.ts';
import { Copyable } from '@foyer/ui/field/copyable.tsx';
import { Alert, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** What has to be known of this letter before reading it; nothing for most. */
export function MailNotice({ mail }: { mail: Mail }) {
  const t = useTranslations('mail.panel');
  if (mail.lastError === 'expired') return <Alert color="red">{t('expired')}</Alert>;
  if (mail.lastError) {
    const isOver = mail.status === 'failed';
    return (
      <Alert
        variant="light"
        color={isOver ? 'red' : 'yellow'}
        title={isOver ? t('failedTitle') : t('delayedTitle')}
      >
        {!isOver && <Text size="sm">{t('delayed')}</Text>}
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('serverSaid')} <q>{mail.lastError}</q>
        </Text>
      </Alert>
    );
  }
  if (mail.isRedacted) return <Alert variant="light">{t('redacted')}</Alert>;
  if (mail.status === 'kept' && mail.template.startsWith('invitation')) {
    return <LinkToPassOn link={/https?:\/\/\S+/.exec(mail.text)?.[0] ?? ''} />;
  }
  return null;
}

function LinkToPassOn({ link }: { link: string }) {
  const t = useTranslations('mail.panel');
  const field = useTranslations('portal.field');
  return (
    <Alert variant="light">
      <Text size="sm" mb="xs">
        {t('keptHelp')}
      </Text>
      <Copyable value={link} words={{ copy: field('copy'), copied: field('copied') }} />
    </Alert>
  );
}
