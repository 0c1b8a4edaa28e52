import type { Command } from '@foyer/ui/keys/command.ts';
import { usePaletteWish } from '@foyer/ui/keys/palette-wish.ts';
import type { ShortcutGroup } from '@foyer/ui/keys/shortcuts-dialog.tsx';
import { usePageKeys } from '@foyer/ui/keys/use-page-keys.ts';
import { useOnDemand } from '@foyer/ui/provider/use-on-demand.ts';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import { useSwitchLanguage } from '../language/use-switch-language.ts';
import { useNavigation } from '../navigation.tsx';
import { modifierKey } from './modifier-key.ts';
import { useJumpKeys } from './use-jump-keys.ts';

type FrameArea = {
  key: string;
  label: string;
  href: string;
  jumpKey?: string | undefined;
};

const loadPalette = async () => (await import('@foyer/ui/keys/command-palette.tsx')).CommandPalette;
const loadShortcuts = async () =>
  (await import('@foyer/ui/keys/shortcuts-dialog.tsx')).ShortcutsDialog;

/** Palette, jumps and the list of keys, for every page inside a frame. */
export function FrameCommands({ areas }: { areas: readonly FrameArea[] }) {
  const t = useTranslations('portal');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { part: CommandPalette, want: wantPalette } = useOnDemand(loadPalette);
  const { part: ShortcutsDialog, want: wantShortcuts } = useOnDemand(loadShortcuts);
  const commands = useFrameCommands(areas);
  const groups = useShortcutGroups(areas);
  usePaletteWish(wantPalette);
  useJumpKeys(areas);
  usePageKeys({
    '?': () => {
      wantShortcuts();
      setHelpOpen(true);
    },
  });

  return (
    <>
      {CommandPalette && (
        <CommandPalette
          commands={commands}
          words={{ search: t('keys.search'), nothingFound: t('keys.nothingFound') }}
        />
      )}
      {ShortcutsDialog && (
        <ShortcutsDialog
          isOpen={isHelpOpen}
          onClose={() => setHelpOpen(false)}
          groups={groups}
          words={{ title: t('keys.title'), link: t('keys.chord') }}
        />
      )}
    </>
  );
}

function useFrameCommands(areas: readonly FrameArea[]): Command[] {
  const t = useTranslations('portal');
  const { go } = useNavigation();
  const { locale } = useLanguage();
  const switchTo = useSwitchLanguage();
  return useMemo(() => {
    const other = locale === 'de' ? 'en' : 'de';
    return [
      ...areas.map((area) => ({
        id: `area-${area.key}`,
        label: area.label,
        group: t('keys.jump'),
        onSelect: () => go(area.href),
      })),
      {
        id: 'language',
        label: `${t('language.label')}: ${t(`language.${other}`)}`,
        group: t('keys.everywhere'),
        onSelect: () => switchTo(other),
      },
    ];
  }, [areas, t, go, locale, switchTo]);
}

function useShortcutGroups(areas: readonly FrameArea[]): ShortcutGroup[] {
  const t = useTranslations('portal.keys');

  return [
    {
      title: t('everywhere'),
      rows: [
        { keys: [modifierKey(), 'K'], label: t('palette') },
        { keys: ['?'], label: t('show') },
        { keys: ['Esc'], label: t('leave') },
      ],
    },
    {
      title: t('list'),
      rows: [
        { keys: ['/'], label: t('searchField') },
        { keys: ['j'], label: t('next') },
        { keys: ['k'], label: t('previous') },
        { keys: ['x'], label: t('select') },
        { keys: ['Enter'], label: t('open') },
      ],
    },
    {
      title: t('jump'),
      rows: areas.flatMap((area) =>
        area.jumpKey
          ? [{ keys: ['g', area.jumpKey], label: area.label, isSequence: true as const }]
          : [],
      ),
    },
  ];
}
