import type { Locale } from '@foyer/domain/locales.ts';
import { useTranslations } from 'use-intl';

type Props = { readonly slug: string; readonly hallId: string; readonly locale: Locale };

/** Here, not from the schema: the public pages load no zod. The server checks what is sent. */
const papers = ['a4', 'a3', 'a2', 'a1'] as const;
const orientations = ['auto', 'landscape', 'portrait'] as const;

/** An ordinary form that opens the PDF of the hall. */
export function PrintForm({ slug, hallId, locale }: Props) {
  const t = useTranslations('planPrint');
  return (
    <details className="plan-print">
      <summary>{t('title')}</summary>
      <form action={`/e/${slug}/plan.pdf`} method="get" target="_blank" rel="noopener">
        <p className="quiet">{t('help')}</p>
        <label>
          {t('paper')}
          <select name="paper" defaultValue="a4">
            {papers.map((paper) => (
              <option key={paper} value={paper}>
                {t(`papers.${paper}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('orientation')}
          <select name="orientation" defaultValue="auto">
            {orientations.map((orientation) => (
              <option key={orientation} value={orientation}>
                {t(`orientations.${orientation}`)}
              </option>
            ))}
          </select>
        </label>
        <input type="hidden" name="hall" value={hallId} />
        <input type="hidden" name="lang" value={locale} />
        <button type="submit">{t('show')}</button>
      </form>
    </details>
  );
}
