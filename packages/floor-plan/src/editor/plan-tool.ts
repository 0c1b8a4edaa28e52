/** What the pointer does on the plan. */
export const planTools = ['select', 'stand', 'row', 'fixture'] as const;

export type PlanTool = (typeof planTools)[number];
