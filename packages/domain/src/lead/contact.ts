// Apart from the schemas: the scanner starts without zod.

/** What a person without a badge may tell of themselves, in the order of a card. */
export const contactFields = [
  'name',
  'organisation',
  'jobTitle',
  'email',
  'phone',
  'website',
] as const;
export type ContactField = (typeof contactFields)[number];
export type ContactDetails = { [field in ContactField]?: string };

/** The most characters of each. */
export const contactLimits = {
  name: 120,
  organisation: 200,
  jobTitle: 120,
  email: 254,
  phone: 60,
  website: 300,
} as const satisfies Record<ContactField, number>;

/** Whether the text of a code is a vCard or MECARD. */
export function isContactCard(text: string): boolean {
  return /^\s*(?:BEGIN:VCARD|MECARD:)/i.test(text);
}

const contactCodePattern = /^contact:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Stands where a badge code would for a person without one, so that entries, receipts and merging
 * are the same for both. Nobody prints it.
 */
export function contactCodeOf(uuid: string): string {
  return `contact:${uuid}`;
}

export function isContactCode(code: string): boolean {
  return contactCodePattern.test(code);
}

/** A photo of a card as a phone hands it over, already shrunk. */
export const maxPhotoBytes = 1024 * 1024;
export const maxPhotosOfLead = 6;
