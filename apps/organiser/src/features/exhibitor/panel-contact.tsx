import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';

/** Whom to write to. */
export function PanelContact({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const t = useTranslations('exhibitors.panel');
  const languages = useTranslations('portal.language');
  const { contactName, contactEmail, legalName, locale } = exhibitor;
  return (
    <dl className={classes.facts}>
      <dt>{t('contact')}</dt>
      <dd>
        {contactName && <>{contactName} · </>}
        <Anchor href={`mailto:${contactEmail}`}>{contactEmail}</Anchor>
      </dd>
      {legalName && (
        <>
          <dt>{t('legalName')}</dt>
          <dd>{legalName}</dd>
        </>
      )}
      <dt>{t('language')}</dt>
      <dd>{languages(locale)}</dd>
    </dl>
  );
}
