/** The page of a badge holder: who knows what, and the holder's word on it. */
export const badgePageDe = {
  title: 'Ihr Ausweis',
  intro:
    'Hier sehen Sie, wer Ihren Ausweis gescannt hat und was weitergegeben wurde. Nur wer diesen Link hat, sieht die Seite.',
  who: 'Wer Ihren Ausweis gescannt hat',
  nobody:
    'Noch niemand hat Ihren Ausweis gescannt. Sie können schon jetzt festlegen, was Sie teilen möchten.',
  scanned: 'Gescannt am {at}{times, plural, =0 {} one {} other {, insgesamt # Mal}}',
  state: {
    person: 'Angaben freigegeben',
    code: 'Nur der Code',
    withdrawn: 'Zurückgenommen',
    erased: 'Gelöscht',
  },
  sees: 'Der Aussteller sieht:',
  seesPhotos:
    '{count, plural, one {Dazu ein Foto Ihrer Visitenkarte.} other {Dazu # Fotos Ihrer Visitenkarte.}}',
  seesCode: 'Der Aussteller sieht nur den Code Ihres Ausweises, nicht Ihren Namen.',
  seesNothing:
    'Sie haben Ihre Angaben am {at} zurückgenommen. Der Aussteller sieht nur noch, dass es so ist.',
  seesErased: 'Alles, was der Aussteller hier über Sie hatte, ist gelöscht.',
  fields: { name: 'Name', organisation: 'Organisation', email: 'E-Mail-Adresse' },
  agreed: 'Dem haben Sie am {at} zugestimmt',
  agreedHere: 'Das haben Sie am {at} hier freigegeben',
  exported:
    'Der Aussteller hat seine Kontakte am {at} als Datei gesichert. Was in einer Datei steht, kann Foyer nicht zurückholen. Der Aussteller sieht Ihre Entscheidung und muss ihr folgen.',
  handOver: 'Kontakt an {name} übergeben',
  handOverDo: 'Angaben übergeben',
  handOverRefused:
    'Sie haben festgelegt, dass niemand Ihren Ausweis erfassen darf. Ändern Sie das zuerst unter „Für alle Aussteller“.',
  handOverNoWording: 'Bei dieser Veranstaltung werden keine Angaben weitergegeben.',
  others: 'Kontakt selbst übergeben',
  othersHelp:
    'Scannen Sie mit der Kamera Ihres Telefons den Code am Stand, oder tippen Sie auf der Seite eines Ausstellers auf „Kontakt übergeben“. Merkt sich dieses Telefon Ihren Ausweis, geht es ohne E-Mail; andere, die es benutzen, können Ihre Seite dann auch öffnen.',
  remember: 'Auf diesem Telefon merken',
  directory: 'Aussteller ansehen',
  change: 'Freigabe ändern',
  share: 'Angaben freigeben',
  shareWhat: 'Das darf {name} sehen',
  shareSave: 'Freigabe speichern',
  withdraw: 'Zurücknehmen',
  withdrawLabel: 'Freigabe für {name} zurücknehmen',
  erase: 'Löschen lassen',
  eraseLabel: 'Daten bei {name} löschen lassen',
  eraseSure: 'Alles löschen, was {name} hier über Sie hat?',
  eraseLoses:
    'Gelöscht werden Ihre Angaben, Notizen und Bewertungen. Das lässt sich nicht rückgängig machen, und {name} kann Ihren Ausweis bei dieser Veranstaltung nicht noch einmal erfassen.',
  eraseYes: 'Endgültig löschen',
  keep: 'Behalten',
  forAll: 'Für alle Aussteller',
  forAllHelp: 'Das gilt sofort, auch für Aussteller, die Ihren Ausweis schon gescannt haben.',
  refuse: 'Niemand darf meinen Ausweis erfassen',
  atMost: 'Höchstens das darf weitergegeben werden',
  otherEmail: 'Andere E-Mail-Adresse weitergeben',
  otherEmailHelp: 'Leer lassen, um {email} zu verwenden.',
  otherEmailHelpNone: 'Bei der Anmeldung haben Sie keine Adresse angegeben.',
  save: 'Speichern',
  everything: 'Alles auf einmal',
  withdrawAll: 'Alle Freigaben zurücknehmen',
  eraseAll: 'Bei allen löschen lassen',
  eraseAllSure: 'Bei allen Ausstellern löschen?',
  eraseAllLoses:
    'Gelöscht wird alles, was Aussteller dieser Veranstaltung hier über Sie haben. Das lässt sich nicht rückgängig machen.',
  download: 'Meine Daten herunterladen',
  until: 'Spätestens nach dem {date} löscht Foyer all das von selbst.',
  done: {
    share: 'Die Freigabe ist gespeichert.',
    hand_over:
      'Ihr Kontakt ist übergeben. Unten sehen Sie, was der Aussteller sieht, und können es zurücknehmen.',
    remember: 'Dieses Telefon findet Ihren Ausweis jetzt von selbst.',
    withdraw: 'Die Freigabe ist zurückgenommen.',
    erase: 'Die Daten sind gelöscht.',
    withdraw_all: 'Alle Freigaben sind zurückgenommen.',
    erase_all: 'Bei allen Ausstellern ist alles gelöscht.',
    decide: 'Gespeichert. Es gilt ab sofort.',
  },
  invalid: 'Diese E-Mail-Adresse ist nicht vollständig. Es wurde nichts geändert.',
} as const;

/** Where badge holders ask for the link to their page. */
export const badgeRequestDe = {
  title: 'Ihr Ausweis, Ihre Daten',
  intro:
    'Buchen Sie Plätze bei Vorführungen, sehen Sie, wer Ihren Ausweis gescannt hat, und legen Sie fest, was Sie teilen. Wir schicken Ihnen den Link zu Ihrer Seite.',
  email: 'E-Mail-Adresse Ihrer Anmeldung',
  toTitle: 'Kontakt an {name} übergeben',
  toIntro:
    'Wir schicken Ihnen den Link zu Ihrer Ausweis-Seite. Dort wählen Sie, welche Angaben der Aussteller bekommt.',
  send: 'Link schicken',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sent: 'Wenn Sie mit dieser Adresse angemeldet sind, ist der Link unterwegs. Kommt nichts an, hilft Ihnen {organiser} weiter.',
  invalid: 'Diese E-Mail-Adresse ist nicht vollständig.',
} as const;
