import { useTranslations } from 'use-intl';
import classes from './fact-changes.module.css';
import { factChanges } from './fact-changes.ts';
import type { FactRecord } from './fact-sentence.ts';
import { useFactWords } from './use-fact-words.ts';

/** "Contact: old → new" for each field that a fact changed and a reader knows; "Logo changed" for pictures. */
export function FactChanges({ fact }: { fact: FactRecord }) {
  const t = useTranslations('portal.history');
  const { field, value } = useFactWords();
  const rows = factChanges(fact).flatMap((change) => {
    const of = { field: change.field, noun: fact.noun };
    const label = field(change.field);
    if (!label) return [];
    return [{ label, before: value(change.before, of), after: value(change.after, of) }];
  });
  if (rows.length === 0) return null;

  return (
    <ul className={classes.changes}>
      {rows.map((row) => (
        <li key={row.label}>
          {row.before === null || row.after === null ? (
            t('fieldChanged', { field: row.label })
          ) : (
            <>
              {row.label}: <span className="foyer-hidden">{t('before')} </span>
              <span className={classes.before}>{row.before}</span> <span aria-hidden>→</span>{' '}
              <span className="foyer-hidden">{t('after')} </span>
              <span className={classes.after}>{row.after}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
