import { useTranslations } from 'use-intl';

type Props = {
  action: string;
  question: string;
  loses: string;
  fields: Record<string, string>;
};

/** Names what is lost before it is, with the way out beside it. */
export function EraseQuestion({ action, question, loses, fields }: Props) {
  const t = useTranslations('badge');
  return (
    <div className="badge-question">
      <p>
        <strong>{question}</strong>
      </p>
      <p>{loses}</p>
      <div className="badge-acts">
        <form method="post" action={action}>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" data-danger>
            {t('eraseYes')}
          </button>
        </form>
        <a className="badge-button" href={action}>
          {t('keep')}
        </a>
      </div>
    </div>
  );
}
