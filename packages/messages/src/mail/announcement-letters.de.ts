export const announcementLettersDe = {
  why: 'Sie bekommen diese Mitteilung, weil Sie {exhibitor} bei „{event}“ betreuen. Sie steht auch im Portal.',
  unsubscribe: 'Keine Mitteilungen mehr per E-Mail',
} as const;
