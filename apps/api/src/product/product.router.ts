import { productIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnProduct } from '@foyer/domain/product/product.policy.ts';
import {
  maxProducts,
  productInputSchema,
  productSchema,
} from '@foyer/domain/product/product.schema.ts';
import { z } from 'zod';
import { boothProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { addProduct, changeProduct, orderProducts, removeProduct } from './product.commands.ts';
import { listProducts } from './product.queries.ts';

export const productRouter = router({
  list: boothProcedure(mayActOnProduct, 'view')
    .output(z.array(productSchema))
    .query(({ ctx }) => listProducts(ctx.scope, ctx.scope.exhibitorId)),

  add: boothProcedure(mayActOnProduct, 'edit')
    .input(z.object({ product: productInputSchema }))
    .output(productSchema)
    .mutation(({ ctx, input }) => addProduct(ctx.scope, input.product)),

  change: boothProcedure(mayActOnProduct, 'edit')
    .input(
      z.object({ productId: productIdSchema, seenVersion: z.int(), product: productInputSchema }),
    )
    .output(productSchema)
    .mutation(({ ctx, input }) => changeProduct(ctx.scope, input)),

  remove: boothProcedure(mayActOnProduct, 'edit')
    .input(z.object({ productId: productIdSchema }))
    .mutation(({ ctx, input }) => removeProduct(ctx.scope, input.productId)),

  order: boothProcedure(mayActOnProduct, 'edit')
    .input(z.object({ productIds: z.array(productIdSchema).max(maxProducts) }))
    .mutation(({ ctx, input }) => orderProducts(ctx.scope, input.productIds)),
});
