import { type Weights, weightNames } from '@foyer/domain/placement/placement.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, NumberInput, Text } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { Rules } from './proposal-mode.tsx';

type Props = { rules: Rules; mayChange: boolean };

/** The weights of the soft rules, in plain sight, and until when exhibitors may wish. */
export function ProposalRules({ rules: { rules }, mayChange }: Props) {
  const t = useTranslations('proposal.rules');
  const names = useTranslations('placementWords.weights');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const utils = trpc.useUtils();
  const notify = useNotify();
  const [weights, setWeights] = useState<Weights>(rules.weights);
  const [dueOn, setDueOn] = useState<string | null>(rules.wishesDueOn);
  const save = trpc.placement.saveRules.useMutation({
    onSuccess: () => {
      notify.done(t('saved'));
      return Promise.all([utils.placement.invalidate(), utils.fact.invalidate()]);
    },
  });
  const isChanged =
    dueOn !== rules.wishesDueOn || JSON.stringify(weights) !== JSON.stringify(rules.weights);
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ eventId, rules: { wishesDueOn: dueOn, weights } });
      }}
    >
      <h2 className={classes.heading}>{t('weights')}</h2>
      <Text size="sm">{t('weightsHelp')}</Text>
      <div className={classes.weights}>
        {weightNames.map((name) => (
          <NumberInput
            key={name}
            label={names(name)}
            min={0}
            max={10}
            allowDecimal={false}
            disabled={!mayChange}
            value={weights[name]}
            onChange={(value) => setWeights((old) => ({ ...old, [name]: Number(value) || 0 }))}
          />
        ))}
        <DatePickerInput
          label={t('dueOn')}
          description={t('dueOnHelp')}
          clearable
          disabled={!mayChange}
          value={dueOn}
          onChange={setDueOn}
          valueFormat={locale === 'de' ? 'DD.MM.YYYY' : 'D MMM YYYY'}
        />
      </div>
      {mayChange && (
        <div>
          <Button type="submit" disabled={!isChanged} loading={save.isPending}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  );
}
