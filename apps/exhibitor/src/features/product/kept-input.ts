import {
  type Product,
  type ProductInput,
  productSchema,
} from '@foyer/domain/product/product.schema.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useMemo, useState } from 'react';

const inputSchema = productSchema.pick({
  name: true,
  summary: true,
  url: true,
  pictureMediaId: true,
  categoryIds: true,
});
const empty: ProductInput = {
  name: { de: '', en: '' },
  summary: { de: '', en: '' },
  url: '',
  pictureMediaId: null,
  categoryIds: [],
};

/** What is typed into the dialog survives a reload in this tab, until it is saved or cancelled. */
export function useKeptInput(product: Product | null) {
  const { exhibitorId } = useExhibitorHat();
  const key = `foyer.product.${exhibitorId}.${product?.productId ?? 'new'}`;
  const [kept] = useState(() => read(key));
  return useMemo(
    () => ({
      initial: kept ?? inputSchema.parse(product ?? empty),
      isRestored: kept !== null,
      keep: (input: ProductInput) => window.sessionStorage.setItem(key, JSON.stringify(input)),
      forget: () => window.sessionStorage.removeItem(key),
    }),
    [key, kept, product],
  );
}

function read(key: string): ProductInput | null {
  try {
    const parsed = inputSchema.safeParse(JSON.parse(window.sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
