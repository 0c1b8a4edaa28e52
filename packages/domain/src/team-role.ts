import { z } from 'zod';

export const teamRoles = [
  'owner',
  'manager',
  'planner',
  'reviewer',
  'sponsorship',
  'viewer',
] as const;
export const teamRoleSchema = z.enum(teamRoles);
export type TeamRole = z.infer<typeof teamRoleSchema>;
