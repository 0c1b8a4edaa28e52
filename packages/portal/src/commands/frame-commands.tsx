import { type Command, CommandPalette } from '@foyer/ui/keys/command-palette.tsx';
import { type ShortcutGroup, ShortcutsDialog } from '@foyer/ui/keys/shortcuts-dialog.tsx';
import { usePageKeys } from '@foyer/ui/keys/use-page-keys.ts';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import { useSwitchLanguage } from '../language/use-switch-language.ts';
import { modifierKey } from './modifier-key.ts';
import { useJumpKeys } from './use-jump-keys.ts';

type FrameArea = {
  key: string;
  label: string;
  href: string;
  jumpKey?: string | undefined;
};

/** Palette, jumps and the list of keys, for every page inside a frame. */
export function FrameCommands({ areas }: { areas: readonly FrameArea[] }) {
  const t = useTranslations('portal');
  const [isHelpOpen, setHelpOpen] = useState(false);
  useJumpKeys(areas);
  usePageKeys({ '?': () => setHelpOpen(true) });

  return (
    <>
      <CommandPalette
        commands={useFrameCommands(areas)}
        words={{ search: t('keys.search'), nothingFound: t('keys.nothingFound') }}
      />
      <ShortcutsDialog
        isOpen={isHelpOpen}
        onClose={() => setHelpOpen(false)}
        groups={useShortcutGroups(areas)}
        words={{ title: t('keys.title'), close: t('frame.close'), link: t('keys.chord') }}
      />
    </>
  );
}

function useFrameCommands(areas: readonly FrameArea[]): Command[] {
  const t = useTranslations('portal');
  const router = useRouter();
  const { locale } = useLanguage();
  const switchTo = useSwitchLanguage();
  return useMemo(() => {
    const other = locale === 'de' ? 'en' : 'de';
    return [
      ...areas.map((area) => ({
        id: `area-${area.key}`,
        label: area.label,
        group: t('keys.jump'),
        onSelect: () => router.history.push(area.href),
      })),
      {
        id: 'language',
        label: `${t('language.label')}: ${t(`language.${other}`)}`,
        group: t('keys.everywhere'),
        onSelect: () => switchTo(other),
      },
    ];
  }, [areas, t, router, locale, switchTo]);
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
