import { textIn } from '@foyer/domain/locales.ts';
import type { OwnSponsorship } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useDay, useMoney } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { useTranslations } from 'use-intl';
import classes from './sponsorship.module.css';

/** What is agreed, or offered as long as nothing is. */
export function SponsorshipFacts({ sponsorship }: { sponsorship: OwnSponsorship }) {
  const t = useTranslations('sponsorship.facts');
  const { locale } = useLanguage();
  const money = useMoney();
  const day = useDay();
  const { contracts, valueCents, contractedOn, levelName } = sponsorship;
  const agreed = contracts.find(({ status }) => status === 'signed') ?? contracts[0];
  const value = money(valueCents);
  const facts: [string, string][] = [
    [t('level'), textIn(levelName, locale)],
    [
      t('value'),
      agreed?.contribution === 'in_kind'
        ? t('inKind', { value, what: agreed.contributionNote })
        : value,
    ],
    [t('purpose'), agreed?.purpose ?? ''],
    [t('contractedOn'), contractedOn ? day(contractedOn) : ''],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
