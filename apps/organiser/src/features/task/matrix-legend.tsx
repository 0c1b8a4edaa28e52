import { useTranslations } from 'use-intl';
import { cellIcons } from './matrix-cell.tsx';
import classes from './task.module.css';

const shown = ['overdue', 'open', 'reopened', 'done', 'waived'] as const;

/** What the signs of the matrix mean. */
export function MatrixLegend() {
  const t = useTranslations('tasks.matrix');
  const states = useTranslations('states.task');
  return (
    <ul className={classes.legend}>
      {shown.map((state) => {
        const Icon = cellIcons[state];
        return (
          <li key={state}>
            <Icon size={16} stroke={1.8} aria-hidden /> {states(state)}
          </li>
        );
      })}
      <li>{t('extended')}</li>
    </ul>
  );
}
