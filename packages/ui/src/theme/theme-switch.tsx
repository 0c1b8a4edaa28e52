import { SegmentedControl, useMantineColorScheme } from '@mantine/core';

type Scheme = 'light' | 'dark' | 'auto';
type ThemeSwitchProps = { words: Record<Scheme, string> & { label: string } };

/** Light, dark, or as the device has it. */
export function ThemeSwitch({ words }: ThemeSwitchProps) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      w="fit-content"
      aria-label={words.label}
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme as Scheme)}
      data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: words[value] }))}
    />
  );
}
