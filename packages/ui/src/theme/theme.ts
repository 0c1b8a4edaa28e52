import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  rem,
} from '@mantine/core';
import { type AccentScale, accentScale, filledShade, foyerAccent } from './accent.ts';
import { darkAccentVariables, lightAccentVariables } from './accent-variables.ts';
import { dark, gray } from './neutral.ts';

const components = {
  Avatar: {
    vars: () => ({
      root: {
        '--avatar-bg': 'var(--foyer-accent-soft)',
        '--avatar-color': 'var(--foyer-accent-text)',
      },
    }),
  },
  Text: { defaultProps: { size: 'sm' } },
  Anchor: { defaultProps: { size: 'sm', underline: 'hover' } },
  Paper: { defaultProps: { withBorder: true, radius: 'md' } },
  Table: { defaultProps: { verticalSpacing: 'xs' } },
  Modal: {
    defaultProps: {
      radius: 'md',
      centered: true,
      // Mantine's <header> would be a second banner of the page.
      attributes: { header: { role: 'presentation' } },
      // A title in two lines on a phone.
      styles: { title: { lineHeight: 1.3 } },
    },
  },
  Badge: { defaultProps: { radius: 'sm', variant: 'light' } },
  Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
  Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
  Loader: { defaultProps: { type: 'dots' } },
  ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
};

/** What buttons with a picture only say; Mantine leaves them silent. */
export type ThemeWords = { close: string; clear: string };

/** Foyer's look for Mantine, in the accent an event has set (`#rrggbb`), or in teal. */
export function foyerTheme({
  words,
  locale,
  accent = foyerAccent,
}: {
  words: ThemeWords;
  /** BCP 47, for how numbers are typed. */
  locale: string;
  accent?: string | undefined;
}) {
  const scale = accentScale(accent);
  return createTheme({
    primaryColor: 'accent',
    primaryShade: { light: filledShade, dark: filledShade },
    colors: {
      accent: scale as unknown as MantineColorsTuple,
      // Checked like the accent: white on them, and they on our surfaces, can be read.
      red: accentScale('#a3211c') as unknown as MantineColorsTuple,
      green: accentScale('#14652f') as unknown as MantineColorsTuple,
      gray,
      dark,
    },
    white: '#ffffff',
    black: '#16201f',
    fontFamily: 'var(--foyer-font)',
    fontFamilyMonospace: 'var(--foyer-font-mono)',
    headings: {
      fontFamily: 'var(--foyer-font)',
      fontWeight: '600',
      sizes: {
        h1: { fontSize: rem(24), lineHeight: '1.3' },
        h2: { fontSize: rem(18), lineHeight: '1.35' },
        h3: { fontSize: rem(16), lineHeight: '1.4' },
        h4: { fontSize: rem(14), lineHeight: '1.45' },
      },
    },
    fontSizes: { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(18), xl: rem(20) },
    spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
    defaultRadius: 'md',
    radius: { xs: rem(2), sm: rem(4), md: rem(8), lg: rem(12), xl: rem(16) },
    cursorType: 'pointer',
    focusRing: 'auto',
    respectReducedMotion: true,
    other: { accentScale: scale },
    components: {
      ...components,
      CloseButton: { defaultProps: { 'aria-label': words.close } },
      InputClearButton: { defaultProps: { 'aria-label': words.clear } },
      NumberInput: { defaultProps: { decimalSeparator: (1.5).toLocaleString(locale)[1] } },
    },
  });
}

/** Ties Mantine's variables to the tokens, so that both speak of the same surfaces and the same text. */
export const foyerVariables: CSSVariablesResolver = (theme) => {
  const scale = theme.other.accentScale as AccentScale;
  return {
    variables: {
      '--mantine-color-body': 'var(--foyer-surface)',
      '--mantine-color-text': 'var(--foyer-text)',
      '--mantine-color-dimmed': 'var(--foyer-text-muted)',
      '--mantine-color-placeholder': 'var(--foyer-text-muted)',
      '--mantine-color-anchor': 'var(--foyer-accent-text)',
      '--mantine-color-error': 'var(--foyer-tone-refused)',
      '--mantine-color-default-border': 'var(--foyer-line-strong)',
      '--mantine-color-default-hover': 'var(--foyer-surface-hover)',
      '--mantine-primary-color-light-color': 'var(--foyer-accent-text)',
      '--mantine-color-accent-light-color': 'var(--foyer-accent-text)',
      '--mantine-color-accent-outline': 'var(--foyer-accent-text)',
    },
    light: lightAccentVariables(scale),
    dark: {
      ...darkAccentVariables(scale),
      '--mantine-color-default': 'var(--foyer-surface-raised)',
    },
  };
};
