import { useLanguage } from '@foyer/portal/language/language.tsx';
import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

type EuroInputProps = {
  label: string;
  description?: string;
  cents: number;
  onChange: (cents: number) => void;
  error?: ReactNode;
};

/** Euros to type, cents to keep. */
export function EuroInput({ cents, onChange, ...field }: EuroInputProps) {
  const { locale } = useLanguage();
  return (
    <NumberInput
      {...field}
      maw={240}
      min={0}
      max={1_000_000}
      decimalScale={2}
      thousandSeparator={locale === 'de' ? '.' : ','}
      rightSection="€"
      hideControls
      rightSectionPointerEvents="none"
      value={cents / 100}
      onChange={(euros) => onChange(Math.round(Number(euros) * 100))}
    />
  );
}
