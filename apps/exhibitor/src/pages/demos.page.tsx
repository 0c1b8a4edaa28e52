import { mayActOnDemo } from '@foyer/domain/demo/demo.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button } from '@mantine/core';
import { IconCalendarTime, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { DemoDialog } from '../features/demo/demo-dialog.tsx';
import { DemoList } from '../features/demo/demo-list.tsx';
import { useBoothDemos } from '../features/demo/use-booth-demos.ts';
import { OwnDemoSlots } from '../features/sponsorship/own-demo-slots.tsx';
import type { DemosSearch } from './demos.search.ts';

const route = getRouteApi('/$eventSlug/$exhibitorId/demos');

export function DemosPage() {
  const t = useTranslations('demos');
  const loading = useTranslations('portal.frame')('loading');
  const { role } = useExhibitorHat();
  const { edit } = route.useSearch();
  const navigate = route.useNavigate();
  const { open, error, retry } = useBoothDemos();
  const mayPropose = mayActOnDemo({ kind: 'exhibitor', role }, 'propose');
  const go = (change: Partial<DemosSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const edited = open?.demos.find(({ demoId }) => demoId === edit);
  const isEmpty = open?.demos.length === 0;
  const proposeButton = mayPropose && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => go({ edit: 'new' })}>
      {t('propose')}
    </Button>
  );
  return (
    <Page width="text">
      <PageHeader title={t('title')} sub={t('sub')} actions={!isEmpty && proposeButton} />
      <OwnDemoSlots />
      {error && <LoadFailure error={error} onRetry={retry} />}
      {!open && !error && <SkeletonRows rows={6} label={loading} />}
      {isEmpty && (
        <EmptyState icon={IconCalendarTime} title={t('emptyTitle')} actions={proposeButton}>
          {t('empty')}
        </EmptyState>
      )}
      {open && !isEmpty && (
        <DemoList open={open} mayPropose={mayPropose} onEdit={(demoId) => go({ edit: demoId })} />
      )}
      {open && mayPropose && (edit === 'new' || edited) && (
        <DemoDialog
          key={edit}
          open={open}
          demo={edited ?? null}
          onClose={() => go({ edit: undefined })}
        />
      )}
    </Page>
  );
}
