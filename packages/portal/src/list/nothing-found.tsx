import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

/** In a list that has rows, none of which is what was looked for. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useTranslations('portal.list');
  return (
    <EmptyState
      icon={IconSearchOff}
      title={t('nothingFoundTitle')}
      actions={
        <Button variant="default" onClick={onClear}>
          {t('clearFilters')}
        </Button>
      }
    >
      {t('nothingFound')}
    </EmptyState>
  );
}
