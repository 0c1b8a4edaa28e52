import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './board.module.css';
import { isFree } from './placing.ts';
import type { Placing } from './use-placing.ts';
import { usePlacingWords } from './use-placing-words.ts';

type PlacingBarProps = {
  placing: Placing | null;
  words: DemoWords;
  onPutDown: () => void;
  onLetGo: () => void;
};

/** Says in words what the hand does, for eyes and for screen readers, and offers its acts as buttons. */
export function PlacingBar({ placing, words, onPutDown, onLetGo }: PlacingBarProps) {
  const t = useTranslations('programme.placing');
  const say = usePlacingWords(words);
  const isPossible = placing !== null && isFree(placing.obstacles);
  const Icon = isPossible ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={classes.bar} data-on={placing ? true : undefined}>
      <div role="status" className={classes.barText} data-free={isPossible || undefined}>
        {placing && (
          <>
            <Icon size={18} aria-hidden />
            <span>
              <strong>{words.title(placing.demo)}</strong> {say.where(placing)}:{' '}
              {say.verdict(placing)}
            </span>
          </>
        )}
      </div>
      {placing?.by === 'keys' && (
        <div className={classes.barActs}>
          <span className={classes.barKeys}>{t('keys')}</span>
          <Button variant="default" size="xs" data-placing-act onClick={onLetGo}>
            {t('letGo')}
          </Button>
          <Button size="xs" data-placing-act disabled={!isPossible} onClick={onPutDown}>
            {t('putDown')}
          </Button>
        </div>
      )}
    </div>
  );
}
