import type { SidePanelWords } from '@foyer/ui/panel/side-panel.tsx';
import type { TableWords } from '@foyer/ui/table/data-column.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

/** The words of a `DataTable`. */
export function useTableWords(): TableWords {
  const t = useTranslations('portal');
  return useMemo(
    () => ({
      loading: t('frame.loading'),
      selectAll: t('list.selectAll'),
      selectRow: (name) => t('list.selectRow', { name }),
      selected: (count) => t('list.selected', { count }),
      clearSelection: t('list.clearSelection'),
    }),
    [t],
  );
}

/** The words of a `SidePanel`. */
export function useSidePanelWords(): SidePanelWords {
  const t = useTranslations('portal');
  return useMemo(
    () => ({
      close: t('frame.close'),
      previous: t('list.previous'),
      next: t('list.next'),
      asPage: t('list.asPage'),
    }),
    [t],
  );
}
