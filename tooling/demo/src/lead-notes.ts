/** What people at a booth jot down between two visitors. */
export const leadNotes: readonly string[] = [
  'Sicherung läuft noch auf Band, Vertrag endet im Herbst. Möchte die Nachtprobe am eigenen Einwohnermeldeverfahren sehen.',
  'Hat letztes Jahr einen Vorfall in der Nachbargemeinde miterlebt. Sucht zuerst einen Plan, dann Technik.',
  'Entscheidet nicht allein. Nächster Schritt: Termin mit der Kämmerin.',
  'Nur kurz gesprochen, kam mit zwei Kollegen. Unterlagen zum Notfallhandbuch schicken.',
  'Fragt nach Preis für 120 Arbeitsplätze und zwei Standorte.',
  'Will wissen, ob sich die Schulen mit anschließen lassen. Rückruf in der nächsten Woche.',
  'Sehr interessiert am Ersatzrathaus im Koffer, Feuerwehr soll mitreden.',
  'Hat schon eine Lösung, ist mit der Wiederherstellung unzufrieden (zuletzt drei Tage).',
  'Kommt aus dem Zweckverband, könnte für sieben Häuser auf einmal fragen.',
  'Bittet um Referenzen ähnlicher Größe.',
  'Kein Bedarf, aber nettes Gespräch. Hat uns an die Kollegin im Kreis verwiesen.',
  'Ausschreibung im Frühjahr geplant. Leistungsbeschreibung gemeinsam ansehen?',
  'Möchte im Herbst eine Übung im Rathaus machen, Termin noch offen.',
  'Achtung: spricht am Nachmittag noch mit einem Mitbewerber, morgen anrufen.',
];

export const leadTags = ['Angebot', 'Rückruf', 'Termin vor Ort', 'Unterlagen'] as const;

export const leadSteps = [
  'Angebot schicken',
  'Anrufen',
  'Termin im Rathaus vereinbaren',
  'Referenzen heraussuchen',
] as const;
