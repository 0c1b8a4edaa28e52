/** What public bodies publish of their sponsorships. */
export const transparencyDe = {
  title: 'Sponsoringbericht',
  columns: {
    sponsor: 'Sponsor',
    contribution: 'Leistung',
    value: 'Wert in Euro',
    purpose: 'Zweck',
    contractedOn: 'Vertragsdatum',
  },
  contribution: { money: 'Geldleistung', in_kind: 'Sachleistung' },
  fileName: 'sponsoringbericht',
} as const;
