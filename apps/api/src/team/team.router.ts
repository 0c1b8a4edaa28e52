import { accountIdSchema } from '@foyer/domain/identifier.ts';
import { mayActOnTeam } from '@foyer/domain/team/team.policy.ts';
import { teamMemberSchema, teamRoleSchema } from '@foyer/domain/team/team.schema.ts';
import { z } from 'zod';
import { organiserProcedure } from '../access/procedures.ts';
import { router } from '../trpc.ts';
import { changeTeamRole, removeTeamMember } from './team.commands.ts';
import { listTeam } from './team.queries.ts';

export const teamRouter = router({
  list: organiserProcedure(mayActOnTeam, 'view')
    .output(z.array(teamMemberSchema))
    .query(({ ctx }) => listTeam(ctx.scope)),

  changeRole: organiserProcedure(mayActOnTeam, 'manage')
    .input(z.object({ accountId: accountIdSchema, role: teamRoleSchema }))
    .mutation(({ ctx, input }) => changeTeamRole(ctx.scope, input)),

  remove: organiserProcedure(mayActOnTeam, 'manage')
    .input(z.object({ accountId: accountIdSchema }))
    .mutation(({ ctx, input }) => removeTeamMember(ctx.scope, input.accountId)),
});
