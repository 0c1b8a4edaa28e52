import { mediaIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnMedia } from '@foyer/domain/media/media.policy.ts';
import { libraryFileSchema } from '@foyer/domain/media/media.schema.ts';
import { z } from 'zod';
import { boothProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { removeMedia } from './media.commands.ts';
import { listLibrary } from './media.queries.ts';

/** The files of an exhibitor. They are sent by a plain upload; see media.routes.ts. */
export const mediaRouter = router({
  list: boothProcedure(mayActOnMedia, 'upload')
    .output(z.array(libraryFileSchema))
    .query(({ ctx }) => listLibrary(ctx.scope)),

  remove: boothProcedure(mayActOnMedia, 'remove')
    .input(z.object({ mediaId: mediaIdSchema }))
    .mutation(({ ctx, input }) => removeMedia(ctx.scope, input.mediaId)),
});
