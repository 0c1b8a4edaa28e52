import { textIn } from '@foyer/domain/locales.ts';
import type { Product } from '@foyer/domain/product/product.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** Moves at once; a refusal brings the order back as the server has it. */
export function useProductOrder(products: readonly Product[]) {
  const t = useTranslations('products');
  const { locale } = useLanguage();
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const [said, setSaid] = useState('');
  const order = trpc.product.order.useMutation({
    onMutate: ({ productIds }) => {
      const rankOf = ({ productId }: Product) => productIds.indexOf(productId);
      utils.product.list.setData({ eventId, exhibitorId }, (old) =>
        old?.toSorted((one, other) => rankOf(one) - rankOf(other)),
      );
    },
    onSettled: () => utils.product.list.invalidate(),
  });

  const move = (product: Product, by: -1 | 1) => {
    const ids = products.map(({ productId }) => productId);
    const from = ids.indexOf(product.productId);
    const to = from + by;
    const other = ids[to];
    if (other === undefined) return;
    const productIds = ids.with(to, product.productId).with(from, other);
    order.mutate({ eventId, exhibitorId, productIds });
    setSaid(t('moved', { name: textIn(product.name, locale), position: to + 1 }));
  };
  return { ordered: products, move, said };
}
