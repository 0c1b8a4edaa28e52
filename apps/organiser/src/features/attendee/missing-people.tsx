import type { CheckedImport } from '@foyer/domain/attendee/attendee-import.schema.ts';
import { Checkbox, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** As many as one reads at a glance. */
const SHOWN_NAMES = 8;

type MissingPeopleProps = {
  checked: CheckedImport;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** Shops leave out who has cancelled: whoever comes and is not in the file may be cancelled with it. */
export function MissingPeople({ checked, isOn, onChange }: MissingPeopleProps) {
  const t = useTranslations('attendees.importDialog');
  const { missing, counts } = checked;
  const isAgain = counts.changed + counts.cancelled + counts.unchanged > 0;
  // A first list has nobody to miss, and neither has one about quite different people.
  if (!isAgain) return null;
  if (!missing) {
    return (
      <Text c="dimmed" size="sm">
        {t('missingUnknown')}
      </Text>
    );
  }
  if (missing.count === 0) return null;
  const names = missing.names.slice(0, SHOWN_NAMES);
  return (
    <Checkbox
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={t('cancelMissing', { count: missing.count })}
      description={t('missingNames', {
        names: names.join(', '),
        more: missing.count - names.length,
      })}
    />
  );
}
