import { useTranslations } from 'use-intl';

export function NotFoundPage() {
  const t = useTranslations('notFound');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <p>
        <a href="/">{t('back')}</a>
      </p>
    </>
  );
}
