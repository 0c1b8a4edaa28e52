export const listingDe = {
  title: 'Eintrag',
  emptyTitle: 'Noch kein Eintrag',
  empty: 'Ihr Eintrag ist das, was die Öffentlichkeit von Ihnen sieht.',
} as const;
