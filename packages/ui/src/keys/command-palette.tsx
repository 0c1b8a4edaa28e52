import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const [store, palette] = createSpotlight();

/** Opens the palette from a button. */
export const openCommandPalette = palette.open;

export type Command = {
  id: string;
  label: string;
  /** Commands of a group stand together, in the order the groups first appear. */
  group: string;
  description?: string | undefined;
  /** More words under which it is found. */
  keywords?: string[] | undefined;
  icon?: ReactNode;
  onSelect: () => void;
};

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

/** Ctrl or ⌘ K: jump anywhere, run anything. */
export function CommandPalette({ commands, words }: CommandPaletteProps) {
  return (
    <Spotlight
      store={store}
      actions={groupsOf(commands)}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
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
