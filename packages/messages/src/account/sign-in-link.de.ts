/** The page between the letter and the sign-in; it is made by the server. */
export const signInLinkDe = {
  title: 'Anmelden',
  intro: 'Mit einem Klick sind Sie bei Foyer angemeldet. Der Link gilt zehn Minuten und einmal.',
  action: 'Jetzt anmelden',
  why: 'Warum dieser Schritt? Manche Mailprogramme öffnen Links im Voraus, um sie zu prüfen. Ein einmaliger Link wäre dann schon verbraucht.',
} as const;
