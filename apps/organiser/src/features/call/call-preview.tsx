import type { CallInput } from '@foyer/domain/call/call.schema.ts';
import { type Locale, locales } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './call.module.css';

const PAUSE_MS = 500;
const pages = ['form', 'call'] as const;

/**
 * The public page itself, rendered by the server from what stands in the form now; nothing of it is
 * stored. The frame runs no script and sends no form.
 */
export function CallPreview({ call }: { call: CallInput }) {
  const t = useTranslations('call.preview');
  const { eventId } = useOrganiserHat();
  const { locale } = useLanguage();
  const [language, setLanguage] = useState<Locale>(locale);
  const [page, setPage] = useState<(typeof pages)[number]>('form');
  const sender = useRef<HTMLFormElement>(null);
  const text = JSON.stringify(call);
  useEffect(() => {
    const timer = setTimeout(() => {
      const form = sender.current;
      if (!form) return;
      form.action = `/api/call/${eventId}/preview?lang=${language}`;
      for (const [name, value] of Object.entries({ call: text, page })) {
        const field = form.elements.namedItem(name);
        if (field instanceof HTMLInputElement) field.value = value;
      }
      form.submit();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [eventId, text, language, page]);
  return (
    <aside className={classes.preview} aria-label={t('title')}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('page')}
          value={page}
          onChange={(next) => setPage(next as typeof page)}
          data={pages.map((value) => ({ value, label: t(value) }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('language')}
          value={language}
          onChange={(next) => setLanguage(next as Locale)}
          data={locales.map((value) => ({ value, label: value.toUpperCase() }))}
        />
      </div>
      <form ref={sender} method="post" target="call-preview" hidden>
        <input name="call" />
        <input name="page" />
      </form>
      <iframe
        name="call-preview"
        title={t('title')}
        className={classes.frame}
        sandbox="allow-same-origin"
      />
    </aside>
  );
}
