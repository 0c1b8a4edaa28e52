import type { Product, ProductInput } from '@foyer/domain/product/product.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useState } from 'react';

type On = {
  onSaved: (product: Product) => void;
  /** Puts issues beside the fields; false when there are none to put. */
  onRefused: (error: unknown) => boolean;
};

/** Adds or changes; when a colleague was faster it hands out what is saved now, and writes nothing. */
export function useProductSave(product: Product | null, on: On) {
  const { eventId, exhibitorId } = useExhibitorHat();
  const at = { eventId, exhibitorId };
  const notify = useNotify();
  const utils = trpc.useUtils();
  const [theirs, setTheirs] = useState<Product | null>(null);
  const options = {
    meta: { quiet: true },
    onSuccess: async (saved: Product) => {
      on.onSaved(saved);
      await utils.product.list.invalidate();
    },
    onError: async (error: unknown) => {
      if (refusalOf(error)?.code === 'product.changed_meanwhile') {
        const products = await utils.product.list.fetch(at, { staleTime: 0 });
        setTheirs(products.find(({ productId }) => productId === product?.productId) ?? null);
      } else if (!on.onRefused(error)) notify.failure(error);
    },
  };
  const add = trpc.product.add.useMutation(options);
  const change = trpc.product.change.useMutation(options);
  const save = (input: ProductInput, seenVersion: number) => {
    setTheirs(null);
    if (!product) add.mutate({ ...at, product: input });
    else {
      const { productId } = product;
      change.mutate({ ...at, productId, seenVersion, product: input });
    }
  };
  return {
    save,
    isPending: add.isPending || change.isPending,
    theirs,
    seen: product?.version ?? 0,
  };
}
