/** Invented: who comes, from which equally invented administration. One line, one person. */
export interface DemoAttendee {
  readonly name: string;
  readonly organisation: string;
}

const lines = `
Anke Schäfermeier · Stadt Lindenbrück
Mehmet Özdemir · Stadt Lindenbrück
Ulf Großmann · Stadt Lindenbrück
Sabine Müller-Lüdenscheidt · Stadt Lindenbrück
Krzysztof Wiśniewski · Gemeinde Wersenau
Birgit Höltkemeier · Gemeinde Wersenau
Jan-Philipp Strößner · Gemeinde Wersenau
Elif Şahin · Kreis Nettenrode
Norbert Weiß · Kreis Nettenrode
Christiane Böhmer · Kreis Nettenrode
Dirk Fröhling · Kreis Nettenrode
Małgorzata Zielińska · Kreis Nettenrode
Karl-Heinz Büscher · Stadt Hasselrieden
Ayşe Kılıç · Stadt Hasselrieden
Frauke Möllenbeck · Stadt Hasselrieden
Sören Jäger · Gemeinde Vennwalde
Hildegard Kötter · Gemeinde Vennwalde
Lars Preußer · Gemeinde Vennwalde
Nele Oberbüscher · Stadt Kaldenforst
Volker Süßmilch · Stadt Kaldenforst
Agnieszka Kowalczyk · Stadt Kaldenforst
Rüdiger Thöne · Stadt Kaldenforst
Can Aydın · Stadt Grauenstedt
Irene Schlüter-Bexten · Stadt Grauenstedt
Matthias Föcking · Stadt Grauenstedt
Wiebke Hüls · Gemeinde Osterwehl
Detlef Grünert · Gemeinde Osterwehl
Paulina Nowak · Gemeinde Osterwehl
Heike Brömmelhaus · Stadt Holmau
Oğuzhan Çelik · Stadt Holmau
Stefan Rößler · Stadt Holmau
Marie-Luise Tönsing · Stadt Holmau
Achim Düren · Gemeinde Brömmeln
Silke Vößing · Gemeinde Brömmeln
Tomasz Lewandowski · Gemeinde Brömmeln
Gerlinde Häußler · Stadt Thalsen
Björn Kämpfer · Stadt Thalsen
Derya Yılmaz · Stadt Thalsen
Jürgen Strunkmann · Stadt Thalsen
Edeltraud Möhring · Gemeinde Holtwede
Finn Lükermann · Gemeinde Holtwede
Łukasz Wójcik · Gemeinde Holtwede
Roswitha Öhlschläger · Landkreis Steinaue
Thomas Groß-Bölting · Landkreis Steinaue
Zeynep Arslan · Landkreis Steinaue
Hans-Joachim Bäumer · Landkreis Steinaue
Inga Schröer · Landkreis Steinaue
Bernd Müßigbrodt · Stadt Rabenfurt
Katarzyna Dąbrowska · Stadt Rabenfurt
Uwe Hölscher · Stadt Rabenfurt
Melanie Fußhöller · Stadt Rabenfurt
Burak Doğan · Stadtwerke Rabenfurt
Petra Länger · Stadtwerke Rabenfurt
Holger Tüchter · Stadtwerke Rabenfurt
Annette Kößler · Samtgemeinde Moorlinden
Jochen Brüning · Samtgemeinde Moorlinden
Gülcan Erdoğan-Pohl · Samtgemeinde Moorlinden
Ralf Vorwölk · Verbandsgemeinde Ellerntal
Cornelia Südhoff · Verbandsgemeinde Ellerntal
Piotr Szymański · Verbandsgemeinde Ellerntal
Maike Hülsebusch · Amt Haffwiesen
Torsten Käßmann · Amt Haffwiesen
Ludger Wübbels · Amt Haffwiesen
Emine Yıldız · Gemeinde Birkenlohe
Joachim Schönebeck · Gemeinde Birkenlohe
Ursula Gößling · Gemeinde Birkenlohe
Niklas Bönninghoff · Stadt Ahrenquell
Hatice Korkmaz · Stadt Ahrenquell
Manuela Rüschoff · Stadt Ahrenquell
Günter Pfläging · Stadt Ahrenquell
Barbara Wójtowicz-Kemper · Stadt Ahrenquell
Elmar Spöring · Gemeinde Tiefenmoor
Regina Schweißhelm · Gemeinde Tiefenmoor
Cem Polat · Gemeinde Tiefenmoor
Ilse Bröckelmann · Kreis Wiesenau
Ansgar Löbbecke · Kreis Wiesenau
Joanna Pawlak · Kreis Wiesenau
Sven Überdick · Kreis Wiesenau
Claudia Nießing · Kreis Wiesenau
Markus Hütteroth · Stadt Schieferbach
Selin Öztürk · Stadt Schieferbach
Dagmar Füllbier · Stadt Schieferbach
Wolfgang Jäckering · Stadt Schieferbach
Beata Kamińska · Gemeinde Kranichsee
Eckhard Möhle · Gemeinde Kranichsee
Nadine Sträßer · Gemeinde Kranichsee
Lothar Büngeler · Bauhof Wersenau
Tanja Höfken · Schulamt Kreis Nettenrode
Ömer Bulut · Schulamt Kreis Nettenrode
Veronika Läufer · Schulverband Moorlinden
Hartmut Schößer · Rechenzentrum Vennwalde
Sebastian Völkel · Rechenzentrum Vennwalde
Grażyna Mazur · Rechenzentrum Vennwalde
Simone Küppersbusch · Volkshochschule Lindenbrück
Friedhelm Döring · Feuerwehr Kaldenforst
Yusuf Kaplan · Feuerwehr Kaldenforst
Renate Großekämper · Stadtbücherei Holmau
Peter Köhnke · Abwasserverband Ellerntal
Laura Schmäling · Abwasserverband Ellerntal
Jens Wöstmann · Sparkassenverband Steinaue
Heidrun Pöppelmann · Stadt Lindenbrück
Tuğba Aksoy · Kreis Nettenrode
Klaus-Peter Rößner · Gemeinde Vennwalde
Marek Jankowski · Stadt Kaldenforst
Uta Brüggemeier · Stadt Holmau
Arne Schüttfort · Stadt Thalsen
Fatma Güneş · Landkreis Steinaue
Wilhelm Pößl · Stadt Rabenfurt
Anja Trösken · Samtgemeinde Moorlinden
Dominik Weißgerber · Gemeinde Birkenlohe
Monika Stüwe · Stadt Ahrenquell
Radosław Kubiak · Kreis Wiesenau
Gudrun Mönnighoff · Stadt Schieferbach
Harald Küster · Gemeinde Kranichsee
Leyla Karaca · Stadt Grauenstedt
Reinhold Söbbing · Gemeinde Osterwehl
Christa Bäcker · Stadt Hasselrieden
Timo Knüver · Gemeinde Holtwede
Edyta Sikora · Gemeinde Brömmeln
Werner Strüwe · Amt Haffwiesen
`;

export const attendees: readonly DemoAttendee[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', organisation = ''] = line.split(' · ');
    return { name, organisation };
  });

/** `Łukasz Groß-Bölting` writes from `lukasz.gross-boelting@example.org`. */
export function addressOf(name: string): string {
  const spelled: Record<string, string> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    ß: 'ss',
    ł: 'l',
    ı: 'i',
  };
  const plain = name
    .toLocaleLowerCase('de')
    .replace(/[äöüßłı]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z -]/g, '')
    .replace(/ /g, '.');
  return `${plain}@example.org`;
}
