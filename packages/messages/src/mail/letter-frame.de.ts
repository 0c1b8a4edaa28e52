/** What every letter says around its own words. */
export const letterFrameDe = {
  greeting: 'Guten Tag {name},',
  greetingWithoutName: 'Guten Tag,',
  linkFallback: 'Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse im Browser:',
  closing: 'Mit freundlichen Grüßen',
  sponsors: 'Mit Unterstützung von',
  why: 'Diese Nachricht kommt von Foyer, dem Portal für Aussteller. Bitte antworten Sie nicht auf diese Adresse.',
} as const;
