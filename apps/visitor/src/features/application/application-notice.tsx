import type { ApplicationSaid, OwnApplicationView } from '@foyer/domain/public-page.ts';
import { useMessages, useTranslations } from 'use-intl';

type Form = OwnApplicationView['form'];

/** What the last form did, or why it did not. */
export function ApplicationNotice({ said, form }: { said: ApplicationSaid; form: Form }) {
  const t = useTranslations('application');
  const words: Record<string, Record<string, string>> = useMessages().applicationRefusals;
  const count = Object.keys(form?.issues ?? {}).length;
  const conflicts = Object.keys(form?.conflicts ?? {}).length;
  if (said.refused) {
    const [noun = '', code = ''] = said.refused.code.split('.');
    const sentence = Object.entries(said.refused.params).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, String(value)),
      words[noun]?.[code] ?? t('failed'),
    );
    return (
      <p role="alert" className="notice" data-refused>
        {sentence}
      </p>
    );
  }
  if (count > 0) {
    return (
      <p role="alert" className="notice" data-refused>
        {t('look', { count })}
      </p>
    );
  }
  if (conflicts > 0) {
    return (
      <p role="alert" className="notice" data-refused>
        {t('conflict.look', { count: conflicts })}
      </p>
    );
  }
  if (!said.done) return null;
  return (
    <p role="status" className="notice">
      {t(`done.${said.done}`)}
    </p>
  );
}
