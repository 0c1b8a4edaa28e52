/** The page behind the link at the end of every announcement. */
export const unsubscribeDe = {
  ask: {
    title: 'Keine Mitteilungen mehr?',
    text: 'Mitteilungen zu „{event}“ gehen dann nicht mehr an {address}. Was Ihren Auftritt betrifft, etwa Fristen oder Ihr Stand, kommt weiter. Im Portal bleiben Mitteilungen lesbar.',
    action: 'Keine Mitteilungen mehr senden',
  },
  done: {
    title: 'Sie bekommen keine Mitteilungen mehr',
    text: 'Mitteilungen zu „{event}“ gehen nicht mehr an {address}. Im Portal bleiben sie lesbar.',
    action: 'Doch wieder bekommen',
  },
  unknown: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Die Mitteilung, zu der er gehörte, gibt es nicht mehr. Öffnen Sie den Link aus einer neueren Mitteilung.',
  },
} as const;
