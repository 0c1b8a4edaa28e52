import type { PlacementRefusalCode } from '@foyer/domain/placement/placement.refusals.ts';
import type { CompromiseCode, WeightName } from '@foyer/domain/placement/placement.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const placementRefusalsDe = {
  placement: {
    wishes_closed: 'Die Frist für Standwünsche ist abgelaufen.',
    exhibitor_not_found: 'Diesen Aussteller gibt es hier nicht mehr.',
    same_exhibitor: 'Wählen Sie zwei verschiedene Aussteller.',
    already_running:
      'Es wird schon ein Vorschlag berechnet. Warten Sie ihn ab, oder brechen Sie ihn ab.',
    proposal_not_found: 'Diesen Vorschlag gibt es nicht mehr.',
    not_finished: 'Dieser Vorschlag ist noch nicht fertig.',
    nothing_to_place: 'Es gibt niemanden, dem ein Stand vorzuschlagen wäre.',
  },
} as const satisfies SentencesOf<PlacementRefusalCode>;

export const placementFactsDe = {
  placement: {
    wished: 'Standwünsche geändert',
    ruled: 'Regeln der Standvergabe geändert',
    claimed: '{exhibitor}: Punkte, Bereich oder Pavillon geändert',
    parted: '{one} und {other} müssen {metres, number} m Abstand halten',
    rejoined: '{one} und {other} dürfen wieder nebeneinander stehen',
    asked: 'Vorschlag zur Standvergabe berechnet (Losnummer {seed, number})',
    accepted: 'Vorschlag übernommen: {accepted, plural, one {ein Stand} other {# Stände}} vergeben',
  },
} as const;

/** Shared by the proposal and the letter that says by which rules a stand was given. */
export const placementWordsDe = {
  rank: '{rank}. Wunsch',
  noRank: 'kein Wunsch',
  weights: {
    wish: 'Wünsche nach Rang',
    priority: 'Prioritätspunkte',
    sizeFit: 'passende Größe',
    openSides: 'offene Seiten',
    places: 'Nähe zu Eingang, Bühne usw.',
    neighbours: 'Wunschnachbarn',
    revenue: 'Standpreis',
  } satisfies Record<WeightName, string>,
  missed: {
    blocked: 'Der Stand ist gesperrt.',
    too_small: 'Der Stand ist kleiner als gewünscht.',
    too_large: 'Der Stand ist größer als gewünscht.',
    category: 'Der Stand gehört zu einem anderen Bereich.',
    pavilion: 'Der Stand gehört zu einem anderen Pavillon oder zu keinem.',
    power: 'Der Stand hat nicht genug Strom.',
    network: 'Der Stand hat keinen Netzanschluss.',
    fixed: 'Der Stand war schon vergeben.',
    competitor: 'In der Nähe steht ein Mitbewerber, zu dem Abstand vorgeschrieben ist.',
    higher_priority: 'Ein Aussteller mit mehr Prioritätspunkten hat ihn bekommen.',
    better_wish: 'Ein anderer Aussteller hatte sich den Stand dringender gewünscht.',
    lot: 'Zwischen gleichen Ansprüchen hat das Los entschieden.',
    better_together: 'Für alle zusammen werden so mehr Wünsche erfüllt.',
  } satisfies Record<CompromiseCode, string>,
} as const;
