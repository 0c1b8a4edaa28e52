import { KeyHint } from '@foyer/ui/keys/key-hint.tsx';
import { openCommandPalette } from '@foyer/ui/keys/palette-wish.ts';
import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { modifierKey } from './modifier-key.ts';
import classes from './palette-button.module.css';

/** Opens search and commands for those who do not know the keys, and names the keys. */
export function PaletteButton() {
  const t = useTranslations('portal.keys');
  return (
    <UnstyledButton
      className={classes.button}
      onClick={openCommandPalette}
      // Whoever speaks to the machine says what stands there, so the name holds it whole.
      aria-label={`${t('palette')} ${modifierKey()} K`}
    >
      <IconSearch size={18} stroke={1.75} aria-hidden />
      <span className={classes.words} aria-hidden>
        {t('palette')}{' '}
      </span>
      <span className={classes.keys} aria-hidden>
        <KeyHint keys={[modifierKey(), 'K']} />
      </span>
    </UnstyledButton>
  );
}
