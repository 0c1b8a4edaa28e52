export const planDe = {
  title: 'Hallenplan',
  emptyTitle: 'Noch keine Halle',
  empty: 'Legen Sie eine Halle und ihre Stände an.',
} as const;
