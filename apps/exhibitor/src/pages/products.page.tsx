import { mayActOnProduct } from '@foyer/domain/product/product.policy.ts';
import { canAddProduct } from '@foyer/domain/product/product.rules.ts';
import { maxProducts } from '@foyer/domain/product/product.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Tooltip } from '@mantine/core';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProductDialog } from '../features/product/product-dialog.tsx';
import { ProductList } from '../features/product/product-list.tsx';

export function ProductsPage() {
  const t = useTranslations('products');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, exhibitorId, role } = useExhibitorHat();
  const { reason } = useSentences();
  const [isAdding, setAdding] = useState(false);
  const products = trpc.product.list.useQuery({ eventId, exhibitorId });
  const mayEdit = mayActOnProduct({ kind: 'exhibitor', role }, 'edit');
  const count = products.data?.length ?? 0;
  const verdict = canAddProduct(count);
  const addButton = (
    <Tooltip label={reason(verdict)} disabled={verdict.allowed} multiline maw={280}>
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        aria-disabled={!verdict.allowed}
        data-disabled={!verdict.allowed || undefined}
        onClick={() => verdict.allowed && setAdding(true)}
      >
        {t('add')}
      </Button>
    </Tooltip>
  );
  return (
    <Page width="text">
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={mayEdit && count > 0 ? addButton : undefined}
      />
      {products.isError && (
        <LoadFailure error={products.error} onRetry={() => void products.refetch()} />
      )}
      {products.isPending && <SkeletonRows rows={6} label={loading} />}
      {products.data && count === 0 && (
        <EmptyState
          icon={IconPackage}
          title={t('emptyTitle')}
          actions={mayEdit ? addButton : undefined}
        >
          {t('empty')}
        </EmptyState>
      )}
      {products.data && count > 0 && <ProductList products={products.data} />}
      {count > maxProducts / 2 && <p>{t('limit', { count, maximum: maxProducts })}</p>}
      {isAdding && <ProductDialog product={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
