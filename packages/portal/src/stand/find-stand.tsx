import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

type Props = {
  /** By number, and the name of who is there where one may know it; across all halls. */
  stands: readonly { standId: string; number: string; name?: string | null | undefined }[];
  label: string;
  nothingFound: string;
  onFound: (standId: string) => void;
};

/** Search by number or exhibitor; the plan flies to what is found. */
export function FindStand({ stands, label, nothingFound, onFound }: Props) {
  return (
    <Select
      w={300}
      maw="100%"
      size="sm"
      searchable
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      nothingFoundMessage={nothingFound}
      limit={50}
      value={null}
      onChange={(standId) => standId && onFound(standId)}
      data={stands.map(({ standId, number, name }) => ({
        value: standId,
        label: name ? `${number} · ${name}` : number,
      }))}
    />
  );
}
