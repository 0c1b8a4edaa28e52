export const mailDe = {
  title: 'E-Mail',
  emptyTitle: 'Der Postausgang ist leer',
  empty: 'Jede E-Mail, die Foyer verschickt, können Sie hier lesen.',
} as const;
