/** The words of the rail. */
export const areasDe = {
  home: 'Start',
  listing: 'Eintrag',
  products: 'Produkte',
  demos: 'Vorführungen',
  booth: 'Stand',
  sponsorship: 'Sponsoring',
  team: 'Team',
  scan: 'Scannen',
  leads: 'Kontakte',
  enquiries: 'Anfragen',
  messages: 'Mitteilungen',
  history: 'Verlauf',
} as const;
