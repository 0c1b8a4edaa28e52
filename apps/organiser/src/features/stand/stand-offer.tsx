import { SegmentedControl, Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from './use-plan-stands.ts';

type Offer = { openSides: number; category: string; pavilion: string };
type Props = Offer & { plan: Plan; onChange: (part: Partial<Offer>) => void };

/** Open sides, kind and pavilion; the names in use are offered while typing. */
export function StandOffer({ openSides, plan, onChange, ...names }: Props) {
  const t = useTranslations('plan.details');
  const uid = useId();
  return (
    <>
      <div>
        <Text size="sm" fw={500} id={`${uid}sides`}>
          {t('openSides')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby={`${uid}sides`}
          value={String(openSides)}
          onChange={(value) => onChange({ openSides: Number(value) })}
          data={['0', '1', '2', '3', '4']}
        />
      </div>
      {(['category', 'pavilion'] as const).map((field) => (
        <div key={field}>
          <TextInput
            label={t(field)}
            list={uid + field}
            maxLength={60}
            value={names[field]}
            onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
          />
          <datalist id={uid + field}>
            {[...new Set(plan.stands.map((stand) => stand[field]))]
              .filter(Boolean)
              .sort()
              .map((name) => (
                <option key={name} value={name} />
              ))}
          </datalist>
        </div>
      ))}
    </>
  );
}
