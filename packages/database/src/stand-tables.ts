/** Who shares the stands of a main exhibitor. */
export interface CoExhibitorTable {
  event_id: string;
  exhibitor_id: string;
  main_id: string;
  /** Follows the exhibitor's own by its foreign key. */
  name: string;
  since: Date;
}

/** A view: whoever has or holds a stand now, and whoever shares it with them. */
export interface StandPresenceView {
  event_id: string;
  stand_id: string;
  exhibitor_id: string;
  /** Null for whoever has the stand itself. */
  main_id: string | null;
  kind: string;
  held_until: Date | null;
  published_at: Date | null;
}
