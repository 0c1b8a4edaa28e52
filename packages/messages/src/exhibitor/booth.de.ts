export const boothDe = {
  title: 'Stand',
  emptyTitle: 'Noch kein Stand zugewiesen',
  empty: 'Sobald der Veranstalter Ihnen einen Stand zuweist, sehen Sie ihn hier auf dem Plan.',
} as const;
