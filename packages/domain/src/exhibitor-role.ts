import { z } from 'zod';

export const exhibitorRoles = ['admin', 'editor', 'scanner'] as const;
export const exhibitorRoleSchema = z.enum(exhibitorRoles);
export type ExhibitorRole = z.infer<typeof exhibitorRoleSchema>;
