/** What the colours of a plan may mean. */
export const planColourings = ['state', 'category', 'kind', 'pavilion', 'size'] as const;
export type PlanColouring = (typeof planColourings)[number];
