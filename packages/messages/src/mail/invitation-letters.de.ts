/** The three letters that invite somebody. */
export const invitationLettersDe = {
  facts: {
    event: 'Veranstaltung',
    days: 'Termin',
    place: 'Ort',
    booth: 'Aussteller',
    role: 'Ihre Rolle',
  },
  exhibitor: {
    subject: 'Einladung als Aussteller: {event}',
    heading: 'Sie sind als Aussteller eingeladen',
    body: '{organiser} lädt {exhibitor} ein, bei „{event}“ auszustellen.\n\nIn Foyer bereiten Sie Ihren Auftritt vor: Sie schreiben Ihren Eintrag im Ausstellerverzeichnis, stellen Produkte und Vorführungen vor, sehen Ihren Stand auf dem Hallenplan und laden Kolleginnen und Kollegen dazu ein.\n\n{details}\n\n{button}\n\nDer Link gilt bis {until} und ist nur für Sie bestimmt. Bitte leiten Sie ihn nicht weiter.\n\nSie haben mit dieser Veranstaltung nichts zu tun? Dann können Sie diese E-Mail löschen.',
    action: 'Einladung annehmen',
  },
  team: {
    subject: 'Einladung ins Team: {event}',
    heading: 'Willkommen im Team',
    body: '{inviter} nimmt Sie in das Team von „{event}“ auf.\n\n{role_means}\n\n{details}\n\n{button}\n\nDer Link gilt bis {until} und ist nur für Sie bestimmt. Bitte leiten Sie ihn nicht weiter.\n\nSie haben mit dieser Veranstaltung nichts zu tun? Dann können Sie diese E-Mail löschen.',
    action: 'Einladung annehmen',
    what: {
      owner: 'Als Leitung dürfen Sie alles: planen, prüfen, einladen und das Team zusammenstellen.',
      manager:
        'Sie laden Aussteller ein, planen Stände, prüfen Einträge und verwalten Teilnehmende.',
      planner: 'Sie zeichnen den Hallenplan, vergeben Stände und stellen das Programm zusammen.',
      reviewer: 'Sie prüfen die Einträge der Aussteller und geben sie zur Veröffentlichung frei.',
      sponsorship:
        'Sie betreuen die Aussteller, die Sponsoren sind, und sehen den Stand der Vorbereitung.',
      viewer: 'Sie sehen den Stand der Vorbereitung, ohne etwas zu ändern.',
    },
  },
  member: {
    subject: '{exhibitor} bei {event}: Ihre Einladung',
    heading: 'Sie gehören zum Standteam',
    body: '{inviter} lädt Sie zum Auftritt von {exhibitor} bei „{event}“ ein.\n\n{role_means}\n\n{details}\n\n{button}\n\nDer Link gilt bis {until} und ist nur für Sie bestimmt. Bitte leiten Sie ihn nicht weiter.\n\nSie haben mit dieser Veranstaltung nichts zu tun? Dann können Sie diese E-Mail löschen.',
    action: 'Einladung annehmen',
    what: {
      admin:
        'Sie verwalten den ganzen Auftritt: Eintrag, Produkte, Vorführungen, Kontakte und das Standteam.',
      editor: 'Sie pflegen den Eintrag im Verzeichnis, die Produkte und die Vorführungen.',
      scanner:
        'Sie erfassen am Stand Kontakte: Badge mit dem Telefon scannen, kurz bewerten, fertig.',
    },
  },
} as const;
