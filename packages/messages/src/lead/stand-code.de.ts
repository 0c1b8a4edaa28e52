/** On the sheet that an exhibitor puts up at its stand. */
export const standCodeDe = {
  heading: 'Kontakt übergeben',
  help: 'Code mit der Kamera des Telefons scannen, den eigenen Ausweis öffnen und auswählen, welche Angaben wir bekommen. Sie sehen dort, was wir sehen, und können es jederzeit zurücknehmen.',
} as const;
