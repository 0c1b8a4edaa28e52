import { z } from 'zod';
import { accountIdSchema } from '../identifier.ts';
import { teamRoles } from '../team-role.ts';

export const teamRoleSchema = z.enum(teamRoles);

export const teamMemberSchema = z.object({
  accountId: accountIdSchema,
  name: z.string(),
  email: z.string(),
  role: teamRoleSchema,
  createdAt: z.date(),
});
export type TeamMember = z.infer<typeof teamMemberSchema>;
