/** Letters about a stand on the plan. */
export const standLettersDe = {
  assigned: {
    subject: 'Ihr Stand: {standNumber} – {eventName}',
    heading: 'Ihr Stand steht fest',
    intro: 'Für {exhibitorName} ist bei der Veranstaltung {eventName} der Stand {standNumber} vorgesehen.',
    next: 'Auf dem Hallenplan sehen Sie, wo er liegt, wie groß er ist und welche Anschlüsse es gibt.',
    action: 'Stand auf dem Plan ansehen',
  },
} as const;
