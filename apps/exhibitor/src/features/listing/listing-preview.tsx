import type { Category } from '@foyer/domain/event/event.schema.ts';
import type { ListingContent } from '@foyer/domain/listing/listing.schema.ts';
import { type Locale, locales } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './listing-preview.module.css';
import { PublicPage } from './public-page.tsx';

type Device = 'phone' | 'desk';
const widthOf: Record<Device, number> = { phone: 390, desk: 960 };

type ListingPreviewProps = { content: ListingContent; categories: readonly Category[] };

/** The public page as it would be, while it is written: in each language, on a phone and a computer. */
export function ListingPreview({ content, categories }: ListingPreviewProps) {
  const t = useTranslations('listing.preview');
  const names = useTranslations('portal.field');
  const { locale } = useLanguage();
  const [shown, setShown] = useState<Locale>(locale);
  const [device, setDevice] = useState<Device>('phone');
  const { ref, width } = useElementSize();
  // A computer's page in a narrow column is shown smaller, as from further away.
  const zoom = Math.min(1, width / widthOf[device] || 1);
  return (
    <section aria-label={t('title')} className={classes.preview}>
      <div className={classes.tools}>
        <span className={classes.title}>{t('title')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('language')}
          value={shown}
          onChange={(value) => setShown(value as Locale)}
          data={locales.map((value) => ({
            value,
            label: names(value === 'de' ? 'german' : 'english'),
          }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('device')}
          value={device}
          onChange={(value) => setDevice(value as Device)}
          data={(['phone', 'desk'] as const).map((value) => ({ value, label: t(value) }))}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing one could tab to */}
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling stage, no set of form fields */}
      <div ref={ref} className={classes.stage} tabIndex={0} role="group" aria-label={t('title')}>
        <div className={classes.screen} style={{ width: widthOf[device], zoom }}>
          <PublicPage {...{ content, categories, device }} locale={shown} />
        </div>
      </div>
    </section>
  );
}
