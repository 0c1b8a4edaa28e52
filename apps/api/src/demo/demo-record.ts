import type { Demo } from '@foyer/domain/demo/demo.schema.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import { demoPlacesDe } from '@foyer/messages/demo/demo.de.ts';
import { demoPlacesEn } from '@foyer/messages/demo/demo.en.ts';

type Slot = Pick<Demo, 'startsAt' | 'endsAt'>;

/** Where and when, as the history keeps it: the name of the place as it was then. */
export function slotRecord({ startsAt, endsAt }: Slot, placeName: LocalizedText | null) {
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    place: placeName ?? { de: demoPlacesDe.atStand, en: demoPlacesEn.atStand },
  };
}

/** What its exhibitor wrote. */
export function contentRecord(demo: Demo, placeName: LocalizedText | null) {
  const { title, abstract, presenter, capacity } = demo;
  return { title, abstract, presenter, capacity, ...slotRecord(demo, placeName) };
}
