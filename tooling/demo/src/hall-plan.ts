import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { Fixture } from '@foyer/domain/stand/stand.schema.ts';

/** In metres from the upper left corner of the hall. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly depth: number;
}

export interface PlannedFixture extends Box {
  readonly kind: Fixture['kind'];
  readonly caption: LocalizedText;
}

export interface PlannedStand extends Box {
  readonly number: string;
  readonly openSides: number;
}

export interface PlannedHall {
  readonly key: 'foyer' | 'saal';
  readonly name: string;
  readonly widthMetres: number;
  readonly depthMetres: number;
  readonly fixtures: readonly PlannedFixture[];
  readonly stands: readonly PlannedStand[];
}

/** The rooms are drawn for the demo; they are not those of the hotel. */
export const foyer: PlannedHall = {
  key: 'foyer',
  name: 'Foyer',
  widthMetres: 24,
  depthMetres: 14,
  fixtures: [
    fixture('entrance', [10.5, 13.6, 3, 0.4], ['Eingang', 'Entrance']),
    fixture('exit', [0, 3.2, 0.4, 2], ['Notausgang', 'Emergency exit']),
    fixture('exit', [23.6, 4.4, 0.4, 1.4], ['Zum Saal', 'To the hall']),
    fixture('catering', [18, 0, 6, 4], ['Kaffee und Imbiss', 'Coffee and snacks']),
    fixture('obstacle', [10.8, 9.8, 2.4, 0.9], ['Anmeldung', 'Registration']),
    fixture('obstacle', [12.2, 4.2, 0.5, 0.5], ['Säule', 'Pillar']),
    fixture('aisle', [1, 2.4, 16.5, 1.6], ['Quergang', 'Cross aisle']),
    fixture('power', [6.8, 6.8, 0.4, 0.4], ['Bodentank 1', 'Floor box 1']),
    fixture('power', [16.8, 6.8, 0.4, 0.4], ['Bodentank 2', 'Floor box 2']),
    fixture('network', [8.8, 6.8, 0.4, 0.4], ['Netz 1', 'Network 1']),
    fixture('network', [18.3, 6.8, 0.4, 0.4], ['Netz 2', 'Network 2']),
  ],
  stands: [
    // Along the upper wall
    stand('F01', [1, 0, 3, 2], 2),
    stand('F02', [4, 0, 3, 2], 1),
    stand('F03', [7, 0, 3, 2], 1),
    stand('F04', [10, 0, 3, 2], 1),
    stand('F05', [13, 0, 2, 2], 1),
    stand('F06', [15, 0, 2, 2], 2),
    // Left wall
    stand('F07', [0, 6.5, 2, 3], 2),
    stand('F08', [0, 9.5, 2, 3], 2),
    // Left island
    stand('F09', [5, 5, 2, 2], 2),
    stand('F10', [7, 5, 2, 2], 1),
    stand('F11', [9, 5, 2, 2], 2),
    stand('F12', [5, 7, 3, 2], 2),
    stand('F13', [8, 7, 3, 2], 2),
    // Right island
    stand('F14', [14, 5, 4, 2], 2),
    stand('F15', [18, 5, 2, 2], 2),
    stand('F16', [14, 7, 3, 2], 2),
    stand('F17', [17, 7, 3, 2], 2),
    // Right wall
    stand('F18', [22, 6, 2, 3], 2),
    stand('F19', [22, 9, 2, 3], 2),
    // Beside the entrance
    stand('F20', [3.5, 12, 3, 2], 2),
    stand('F21', [6.5, 12, 3, 2], 2),
    stand('F22', [14.5, 12, 3, 2], 2),
    stand('F23', [17.5, 12, 3, 2], 2),
  ],
};

export const saal: PlannedHall = {
  key: 'saal',
  name: 'Saal',
  widthMetres: 20,
  depthMetres: 12,
  fixtures: [
    fixture('stage', [0, 3, 3, 6], ['Bühne', 'Stage']),
    fixture('obstacle', [4.5, 3.2, 6.5, 5.6], ['Stuhlreihen', 'Seating']),
    fixture('stage', [3, 10, 4, 2], ['Demo-Ecke', 'Demo corner']),
    fixture('entrance', [8.5, 11.6, 2.5, 0.4], ['Vom Foyer', 'From the foyer']),
    fixture('exit', [19.6, 4.4, 0.4, 2], ['Notausgang', 'Emergency exit']),
    fixture('wall', [0, 9, 0.3, 3], ['', '']),
    fixture('wall', [0, 0, 0.3, 3], ['', '']),
  ],
  stands: [
    stand('S01', [3, 0, 3, 2], 2),
    stand('S02', [6, 0, 3, 2], 1),
    stand('S03', [9, 0, 3, 2], 1),
    stand('S04', [12, 0, 4, 2], 2),
    stand('S05', [18, 0, 2, 3], 2),
    stand('S06', [18, 7.3, 2, 2.5], 3),
    stand('S07', [15, 10, 3, 2], 2),
    stand('S08', [12, 10, 3, 2], 2),
    stand('S09', [13, 3.6, 4, 3], 3),
    stand('S10', [13, 6.6, 2, 2], 2),
    stand('S11', [15, 6.6, 2, 2], 2),
  ],
};

export const halls: readonly PlannedHall[] = [foyer, saal];

type Measures = readonly [left: number, top: number, width: number, depth: number];

function box([left, top, width, depth]: Measures): Box {
  return { left, top, width, depth };
}

function stand(number: string, measures: Measures, openSides: number): PlannedStand {
  return { number, openSides, ...box(measures) };
}

function fixture(
  kind: Fixture['kind'],
  measures: Measures,
  [de, en]: readonly [de: string, en: string],
): PlannedFixture {
  return { kind, caption: { de, en }, ...box(measures) };
}

export function corners({ left, top, width, depth }: Box): { x: number; y: number }[] {
  // To the centimetre, as the plan is drawn; sums such as 7.3 + 2.5 are not exact otherwise.
  const [right, bottom] = [left + width, top + depth].map(
    (metres) => Math.round(metres * 100) / 100,
  );
  return [
    { x: left, y: top },
    { x: right ?? left, y: top },
    { x: right ?? left, y: bottom ?? top },
    { x: left, y: bottom ?? top },
  ];
}

/** What a stand's open sides are called in the trade; the organiser writes it in German. */
export function standCategory(openSides: number): string {
  return ['Reihenstand', 'Reihenstand', 'Eckstand', 'Kopfstand', 'Inselstand'][openSides] ?? '';
}
