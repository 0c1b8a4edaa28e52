export const messagesDe = {
  title: 'Mitteilungen',
  sub: 'Was der Veranstalter allen oder vielen Ausstellern mitgeteilt hat, das Neueste zuerst.',
  emptyTitle: 'Noch keine Mitteilung',
  empty: 'Was der Veranstalter mitteilt, steht hier und kommt per E-Mail.',
  newest: 'Neueste Mitteilung',
  all: 'Alle Mitteilungen',
} as const;
