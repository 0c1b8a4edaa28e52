export const leadsDe = {
  title: 'Kontakte',
  sub: 'Sie sehen, wie viele Kontakte es gibt. Wer sie sind, wissen nur die Aussteller, denen Besucherinnen und Besucher zugestimmt haben.',
  emptyTitle: 'Noch keine Kontakte',
  empty: 'Sobald an den Ständen Ausweise gescannt werden, stehen hier die Zahlen.',
  total: '{count, plural, one {Ein Kontakt} other {# Kontakte}} insgesamt',
  byHour: 'Nach Stunde',
  byExhibitor: 'Nach Aussteller',
  hour: 'Stunde',
  exhibitor: 'Aussteller',
  leads: 'Kontakte',
} as const;
