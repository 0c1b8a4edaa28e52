import { mayActOnTask } from '@foyer/domain/task/task.policy.ts';
import { homeSchema } from '@foyer/domain/task/task.schema.ts';
import { boothProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { openHome } from './task.commands.ts';

export const taskRouter = router({
  home: boothProcedure(mayActOnTask, 'view')
    .output(homeSchema)
    .query(({ ctx }) => openHome(ctx.scope)),
});
