import type { SelectProps } from '@mantine/core';
import { Text } from '@mantine/core';

export type ReasonedOption = {
  readonly value: string;
  readonly label: string;
  /** Why it is not possible, or does not fit; empty where nothing speaks against it. */
  readonly reason: string;
};

/** A choice with what speaks against it below, so that nobody has to try. */
export const renderReasonedOption: SelectProps['renderOption'] = ({ option }) => {
  const { label, reason } = option as ReasonedOption;
  return (
    <span>
      {label}
      {reason && (
        <Text component="span" size="xs" c="dimmed" display="block">
          {reason}
        </Text>
      )}
    </span>
  );
};
