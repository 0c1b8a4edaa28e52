import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const nachtanker: DemoExhibitor = {
  key: 'nachtanker',
  name: 'Nachtanker Sicherung',
  legalName: 'Nachtanker Sicherung GmbH',
  contact: { name: 'Maren Oltmanns', email: 'maren.oltmanns@example.org' },
  logo: 'nachtanker',
  tagline: {
    de: 'Datensicherung, die auch den Tag nach dem Angriff mitdenkt.',
    en: 'Backup that has thought about the day after the attack.',
  },
  description: {
    de: 'Wir sichern die Fachverfahren von Städten, Gemeinden und Kreisen so, dass ein Verschlüsselungstrojaner nicht an die Sicherung herankommt. Unsere Kopien\n\n- liegen **getrennt vom Netz**,\n- lassen sich nicht überschreiben und\n- werden jede Nacht probeweise zurückgespielt.\n\nMindestens ebenso wichtig ist uns der Plan dazu: In welcher Reihenfolge laufen Einwohnermeldeamt, Kasse und Personalwesen wieder an, wer ruft wen an, und womit arbeitet das Rathaus bis dahin? Am Stand zeigen wir an einem nachgebauten kleinen Rathaus, wie ein Wiederanlauf in vier Stunden aussieht.',
    en: 'We back up the line-of-business systems of towns, municipalities and counties so that ransomware cannot reach the copies. Our copies\n\n- are kept **off the network**,\n- cannot be overwritten, and\n- are restored every night as a test.\n\nThe plan matters just as much to us: in which order do the residents’ register, the treasury and payroll come back, who calls whom, and what does the town hall work with until then? At our stand a model town hall shows what a restart within four hours looks like.',
  },
  categories: ['security', 'cloud', 'training'],
  represented: ['Kofferwerk Sielbeck', 'Bandspeicher Uhlenhorst'],
  openingHours: {
    de: 'An beiden Tagen von 9 bis 17 Uhr, am zweiten bis 15 Uhr.',
    en: 'From 9 am to 5 pm, on the second day until 3 pm.',
  },
  links: [
    website('nachtanker'),
    { kind: 'mastodon', url: 'https://social.example.org/@nachtanker', label: '@nachtanker' },
    { kind: 'linkedin', url: 'https://linkedin.example.org/nachtanker', label: 'Nachtanker' },
    {
      kind: 'other',
      url: 'https://nachtanker.example.org/checkliste',
      label: 'Checkliste: die ersten 24 Stunden',
    },
  ],
  products: [
    {
      key: 'tresor',
      name: { de: 'Ankertresor', en: 'Anchor Vault' },
      summary: {
        de: 'Sicherungsspeicher ohne Löschbefehl: Was einmal darin liegt, kann bis zum Ende der Frist niemand ändern, auch kein Administrator und kein Angreifer mit dessen Rechten.',
        en: 'Backup storage without a delete command: until its term ends nobody can change what it holds, neither an administrator nor an attacker with the same rights.',
      },
      url: 'https://nachtanker.example.org/ankertresor',
      picture: 'ankertresor',
      categories: ['security'],
    },
    {
      key: 'nachtprobe',
      name: { de: 'Nachtprobe', en: 'Night Rehearsal' },
      summary: {
        de: 'Spielt jede Nacht ein Fachverfahren in einer abgeschotteten Umgebung zurück, meldet es an und legt das Ergebnis als kurzen Bericht in Ihr Postfach.',
        en: 'Restores one system every night in a sealed environment, logs in to it, and puts the result into your inbox as a short report.',
      },
      url: 'https://nachtanker.example.org/nachtprobe',
    },
    {
      key: 'anlaufplan',
      name: { de: 'Anlaufplan', en: 'Restart Plan' },
      summary: {
        de: 'Ein Notfallhandbuch, das man gern aufschlägt: Reihenfolge, Zuständige, Telefonnummern und Ersatzverfahren, auf Papier und auf einem Gerät ohne Netz.',
        en: 'An emergency manual people like to open: order, owners, phone numbers and substitute procedures, on paper and on a device without a network.',
      },
    },
    {
      key: 'ersatzrathaus',
      name: { de: 'Ersatzrathaus im Koffer', en: 'Town Hall in a Case' },
      summary: {
        de: 'Zehn vorbereitete Arbeitsplätze mit Mobilfunk und Drucker für die Wochen, in denen das eigene Netz nicht angefasst werden darf. Miete nach Tagen.',
        en: 'Ten prepared workplaces with mobile data and a printer for the weeks in which your own network must not be touched. Rented by the day.',
      },
      picture: 'ersatzrathaus',
      categories: ['workplace'],
    },
  ],
};
