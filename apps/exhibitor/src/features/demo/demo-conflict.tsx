import type { Demo } from '@foyer/domain/demo/demo.schema.ts';
import { locales } from '@foyer/domain/locales.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';

type DemoConflictProps = {
  theirs: Demo;
  words: DemoWords;
  standNumbers: readonly string[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** A colleague's version beside one's own, which is still in the form. */
export function DemoConflict({ theirs, words, standNumbers, ...on }: DemoConflictProps) {
  const t = useTranslations('demos.both');
  return (
    <div className={classes.notice} data-tone="exhibitor" role="alert">
      <p className={classes.noticeTitle}>{t('title')}</p>
      <p>{t('text')}</p>
      <div className={classes.quote}>
        {locales.map((locale) => (
          <p key={locale} lang={locale}>
            {[theirs.title[locale], theirs.abstract[locale]].filter(Boolean).join(': ')}
          </p>
        ))}
        <p>
          {words.day(theirs)}, {words.times(theirs)}, {words.place(theirs.placeId, standNumbers)}
        </p>
      </div>
      <div className={classes.acts}>
        <Button size="xs" variant="default" onClick={on.onTakeTheirs}>
          {t('theirs')}
        </Button>
        <Button size="xs" onClick={on.onKeepMine}>
          {t('mine')}
        </Button>
      </div>
    </div>
  );
}
