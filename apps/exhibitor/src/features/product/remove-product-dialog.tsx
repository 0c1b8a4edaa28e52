import { textIn } from '@foyer/domain/locales.ts';
import type { Product } from '@foyer/domain/product/product.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { useTranslations } from 'use-intl';

type RemoveProductDialogProps = { product: Product; onClose: () => void };

/** Asks, since a removed product does not come back with its demos; a demo that shows it refuses. */
export function RemoveProductDialog({ product, onClose }: RemoveProductDialogProps) {
  const t = useTranslations('products.removal');
  const { locale } = useLanguage();
  const { eventId, exhibitorId } = useExhibitorHat();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const name = textIn(product.name, locale);
  const remove = trpc.product.remove.useMutation({
    onSuccess: () => notify.done(t('done', { name })),
    onSettled: async () => {
      onClose();
      await utils.product.list.invalidate();
    },
  });
  const { productId } = product;
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('title', { name })}
      confirmLabel={t('confirm')}
      cancelLabel={t('cancel')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ eventId, exhibitorId, productId })}
      onClose={onClose}
    >
      {t('text')}
    </ConfirmDialog>
  );
}
