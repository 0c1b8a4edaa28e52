import type { ReactNode } from 'react';

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
