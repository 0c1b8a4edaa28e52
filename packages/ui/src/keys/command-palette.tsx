import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Command } from './command.ts';
import { onPaletteWish } from './palette-wish.ts';

const [store, palette] = createSpotlight();

type CommandPaletteProps = {
  commands: readonly Command[];
  words: { search: string; nothingFound: string };
};

function groupsOf(commands: readonly Command[]): SpotlightActionGroupData[] {
  return [...Map.groupBy(commands, (command) => command.group)].map(([group, members]) => ({
    group,
    actions: members.map(({ id, label, description, keywords, icon, onSelect }) => ({
      id,
      label,
      description,
      keywords,
      leftSection: icon,
      onClick: onSelect,
    })),
  }));
}

/** Jump anywhere, run anything; opens as it appears, and whenever it is wished for again. */
export function CommandPalette({ commands, words }: CommandPaletteProps) {
  useEffect(() => {
    palette.open();
    return onPaletteWish(palette.toggle);
  }, []);
  return (
    <Spotlight
      store={store}
      actions={groupsOf(commands)}
      shortcut={null}
      nothingFound={words.nothingFound}
      scrollable
      overlayProps={{ blur: 0 }}
      maxHeight={420}
      limit={40}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: words.search,
        'aria-label': words.search,
      }}
    />
  );
}
