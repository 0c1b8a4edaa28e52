import { Stat } from '@foyer/ui/state/stat.tsx';
import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { DoneProposal } from './proposal-mode.tsx';

/** How good it is: against the best possible, and against a draw by points. */
export function ProposalNumbers({ proposal, moved }: { proposal: DoneProposal; moved: number }) {
  const t = useTranslations('proposal.result');
  const format = useFormatter();
  const { outcomes, score, drawScore, ending, gap } = proposal.result;
  const placed = outcomes.filter(({ standId }) => standId !== null).length;
  const worst = format.number(gap, { style: 'percent', maximumFractionDigits: 2 });
  const draw = (value: number) => t('draw', { value: format.number(value) });
  return (
    <>
      <Text fw={600} role="status">
        {t(`ending.${ending}`, { gap: worst })}
      </Text>
      <div className={classes.numbers}>
        <Stat
          value={t('ofAll', { count: format.number(placed), all: format.number(outcomes.length) })}
          label={t('placed')}
        />
        <Stat
          value={format.number(score.firstWishes)}
          label={t('firstWish')}
          sub={draw(drawScore.firstWishes)}
        />
        <Stat
          value={format.number(score.firstToThirdWishes)}
          label={t('topThree')}
          sub={draw(drawScore.firstToThirdWishes)}
        />
        <Stat
          value={format.number(score.brokenSeparations)}
          label={t('broken')}
          sub={draw(drawScore.brokenSeparations)}
        />
        {proposal.scope !== 'open' && <Stat value={format.number(moved)} label={t('moved')} />}
      </div>
    </>
  );
}
