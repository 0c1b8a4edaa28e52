import type { MediaRefusalCode } from '@foyer/domain/media/media.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const mediaRefusalsDe = {
  media: {
    too_large:
      'Die Datei ist zu groß: Erlaubt sind höchstens {maximum} MB. Es wurde nichts gespeichert.',
    one_file: 'Bitte wählen Sie genau eine Datei.',
    empty: 'Die Datei ist leer.',
    wrong_type:
      'Das ist kein Bild, das wir zeigen können. Erlaubt sind PNG, JPEG, WebP, GIF und SVG; es zählt der Inhalt der Datei, nicht ihr Name.',
    wrong_file_type:
      'Diese Art von Datei nehmen wir nicht an. Erlaubt sind PDF, PNG, JPEG, WebP, GIF und SVG; es zählt der Inhalt der Datei, nicht ihr Name.',
    corrupt:
      'Die Datei ist beschädigt oder unvollständig. Exportieren Sie sie bitte neu und versuchen Sie es noch einmal.',
    too_small:
      'Das Bild ist nur {width} × {height} Pixel groß. Damit es scharf erscheint, braucht die lange Seite mindestens {minimum} Pixel.',
    too_many_pixels:
      'Das Bild hat zu viele Pixel: Erlaubt sind höchstens {maximum} Megapixel. Verkleinern Sie es bitte.',
    too_complex:
      'Die Zeichnung ist zu aufwendig. Vereinfachen Sie sie, oder exportieren Sie sie als PNG.',
    blank:
      'In der Datei ist nichts zu sehen. Schrift in SVG-Dateien muss in Pfade umgewandelt sein.',
    svg_unreadable:
      'Die SVG-Datei ist nicht lesbar. Speichern Sie sie als „SVG, UTF-8“, oder exportieren Sie sie als PNG.',
    svg_script:
      'Die SVG-Datei enthält ein Skript. Exportieren Sie das Logo ohne Skripte, oder als PNG.',
    svg_handler:
      'Die SVG-Datei enthält ausführbare Anweisungen ({name}). Exportieren Sie das Logo ohne sie, oder als PNG.',
    svg_embedded_page:
      'In der SVG-Datei steckt eine eingebettete Seite. Exportieren Sie das Logo als reine Zeichnung, oder als PNG.',
    svg_external:
      'Die SVG-Datei verweist auf andere Dateien oder Adressen. Betten Sie alles ein, oder exportieren Sie das Logo als PNG.',
    svg_entity:
      'Die SVG-Datei enthält eigene Definitionen (DOCTYPE mit Entities). Exportieren Sie sie als „SVG 1.1, einfach“, oder als PNG.',
    document_active:
      'Dieses PDF enthält Skripte, Formularlogik oder angehängte Dateien. Speichern Sie es bitte als einfaches PDF (zum Beispiel über „Drucken“) und laden Sie das hoch.',
    document_locked:
      'Dieses PDF ist mit einem Kennwort geschützt. Laden Sie bitte eine ungeschützte Fassung hoch.',
    too_many:
      'Es sind schon {maximum} Dateien gespeichert. Entfernen Sie unter „Aus Ihren Bildern wählen“ eine, die Sie nicht mehr brauchen.',
    in_use:
      'Diese Datei wird verwendet: im Eintrag, bei einem Produkt, in einer Aufgabe oder in einer früheren Fassung.',
  },
} as const satisfies SentencesOf<MediaRefusalCode>;
