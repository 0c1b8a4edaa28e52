export const badgeLettersDe = {
  scanned: {
    subject: 'Ihr Ausweis wurde gescannt: {event}',
    heading: 'Ihr Ausweis wurde gescannt',
    body: '{exhibitor} hat bei „{event}“ Ihren Ausweis gescannt. Ohne Ihre Zustimmung steht dort nur der Code des Ausweises, nicht Ihr Name.\n\nAuf einer eigenen Seite sehen Sie, wer Ihren Ausweis gescannt hat und was weitergegeben wurde. Dort können Sie es ändern, zurücknehmen und löschen lassen.\n\n{button}\n\nDer Link gehört zu Ihrem Ausweis. Bitte geben Sie ihn nicht weiter.\n\nDiese Nachricht bekommen Sie nur beim ersten Scan.',
    action: 'Meine Ausweis-Seite öffnen',
  },
  link: {
    subject: 'Ihre Ausweis-Seite: {event}',
    heading: 'Ihre Ausweis-Seite',
    body: 'Auf dieser Seite sehen Sie, wer bei „{event}“ Ihren Ausweis gescannt hat und was weitergegeben wurde. Sie können vorher festlegen, was Sie teilen möchten, und alles zurücknehmen oder löschen lassen.\n\n{button}\n\nDer Link gehört zu Ihrem Ausweis. Bitte geben Sie ihn nicht weiter.',
    action: 'Meine Ausweis-Seite öffnen',
  },
} as const;
