import {
  type BenefitClass,
  type BenefitTerms,
  logoPlaces,
} from '@foyer/domain/sponsorship/benefit.schema.ts';
import { Checkbox, Group, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EuroInput } from './euro-input.tsx';

/** What a benefit of each kind begins with. */
export const freshTerms: { readonly [Class in BenefitClass]: BenefitTerms } = {
  logo: { class: 'logo', places: ['directory'], minWidthPixels: 400, isTransparent: false },
  text: { class: 'text', maxWords: 100 },
  passes: { class: 'passes', count: 2 },
  demos: { class: 'demos', count: 1 },
  scanning: { class: 'scanning' },
  mailing: { class: 'mailing', maxWords: 60 },
  bag_insert: { class: 'bag_insert', count: 300 },
  stand_credit: { class: 'stand_credit', amountCents: 50_000 },
  other: { class: 'other' },
};

type TermsFieldsProps = {
  terms: BenefitTerms;
  onChange: (terms: BenefitTerms) => void;
  errorAt: (field: string) => ReactNode;
};

/** What exactly is promised; every kind asks for its own. */
export function TermsFields({ terms, onChange, errorAt }: TermsFieldsProps) {
  const t = useTranslations('sponsors.benefitForm');
  const places = useTranslations('benefitWords.places');
  const numbers = { maw: 240, min: 1, allowDecimal: false } as const;
  switch (terms.class) {
    case 'logo':
      return (
        <>
          <Checkbox.Group
            label={t('places')}
            description={t('placesHelp')}
            value={[...terms.places]}
            onChange={(next) =>
              onChange({ ...terms, places: logoPlaces.filter((one) => next.includes(one)) })
            }
          >
            <Group gap="md" mt={8}>
              {logoPlaces.map((place) => (
                <Checkbox key={place} value={place} label={places(place)} />
              ))}
            </Group>
          </Checkbox.Group>
          <NumberInput
            {...numbers}
            label={t('minWidth')}
            min={0}
            max={2000}
            value={terms.minWidthPixels}
            error={errorAt('minWidthPixels')}
            onChange={(next) => onChange({ ...terms, minWidthPixels: Number(next) })}
          />
          <Checkbox
            label={t('transparent')}
            checked={terms.isTransparent}
            onChange={(event) => onChange({ ...terms, isTransparent: event.currentTarget.checked })}
          />
        </>
      );
    case 'text':
    case 'mailing':
      return (
        <NumberInput
          {...numbers}
          label={t('maxWords')}
          max={600}
          value={terms.maxWords}
          error={errorAt('maxWords')}
          onChange={(next) => onChange({ ...terms, maxWords: Number(next) })}
        />
      );
    case 'passes':
    case 'demos':
    case 'bag_insert':
      return (
        <NumberInput
          {...numbers}
          label={t('count')}
          max={10_000}
          value={terms.count}
          error={errorAt('count')}
          onChange={(next) => onChange({ ...terms, count: Number(next) })}
        />
      );
    case 'stand_credit':
      return (
        <EuroInput
          label={t('amount')}
          cents={terms.amountCents}
          onChange={(amountCents) => onChange({ ...terms, amountCents })}
          error={errorAt('amountCents')}
        />
      );
    case 'scanning':
    case 'other':
      return null;
  }
}
