export const badgeLettersDe = {
  scanned: {
    subject: 'Ihr Ausweis wurde gescannt: {event}',
    heading: 'Ihr Ausweis wurde gescannt',
    intro:
      '{exhibitor} hat bei „{event}“ Ihren Ausweis gescannt. Ohne Ihre Zustimmung steht dort nur der Code des Ausweises, nicht Ihr Name.',
    more: 'Auf einer eigenen Seite sehen Sie, wer Ihren Ausweis gescannt hat und was weitergegeben wurde. Dort können Sie es ändern, zurücknehmen und löschen lassen.',
    action: 'Meine Ausweis-Seite öffnen',
    once: 'Diese Nachricht bekommen Sie nur beim ersten Scan.',
    secret: 'Der Link gehört zu Ihrem Ausweis. Bitte geben Sie ihn nicht weiter.',
  },
  link: {
    subject: 'Ihre Ausweis-Seite: {event}',
    heading: 'Ihre Ausweis-Seite',
    intro:
      'Auf dieser Seite sehen Sie, wer bei „{event}“ Ihren Ausweis gescannt hat und was weitergegeben wurde. Sie können vorher festlegen, was Sie teilen möchten, und alles zurücknehmen oder löschen lassen.',
    action: 'Meine Ausweis-Seite öffnen',
    secret: 'Der Link gehört zu Ihrem Ausweis. Bitte geben Sie ihn nicht weiter.',
  },
} as const;
