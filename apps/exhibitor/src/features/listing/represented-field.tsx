import { TagsInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

type RepresentedFieldProps = { value: readonly string[]; onChange: (value: string[]) => void };

const most = 30;

/** Names of companies, one after the other; a comma or Enter ends a name. */
export function RepresentedField({ value, onChange }: RepresentedFieldProps) {
  const t = useTranslations('listing.represented');
  return (
    <TagsInput
      aria-labelledby="represented-title"
      aria-describedby="represented-help"
      placeholder={value.length === 0 ? t('placeholder') : undefined}
      description={value.length >= most ? t('full') : undefined}
      value={[...value]}
      onChange={(names) => onChange(names.map((name) => name.trim()).filter(Boolean))}
      splitChars={[',', ';', '\n']}
      acceptValueOnBlur
      maxTags={most}
      // What is longer than a name is somebody's pasted text.
      onInput={(event) => {
        const input = event.target as HTMLInputElement;
        if (input.value.length > 120) input.value = input.value.slice(0, 120);
      }}
    />
  );
}
