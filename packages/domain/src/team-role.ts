export const teamRoles = [
  'owner',
  'manager',
  'planner',
  'reviewer',
  'sponsorship',
  'viewer',
] as const;
export type TeamRole = (typeof teamRoles)[number];
