import type { Translated } from '../translated.ts';
import type { sponsorshipLettersDe } from './sponsorship-letters.de.ts';

export const sponsorshipLettersEn = {
  sent: {
    subject: '{event}: your sponsorship contract “{level}”',
    heading: 'Your sponsorship contract is ready',
    body: 'A contract about the sponsorship “{level}” of “{event}” is ready for {exhibitor}. You can read it, download it and sign it in place.\n\n{button}\n\nWould you rather sign on paper? Then upload the scan there.',
    action: 'Read and sign the contract',
  },
  signed: {
    subject: '{exhibitor} has signed the sponsorship contract',
    heading: 'A sponsorship contract is signed',
    body: '{exhibitor} has signed the contract about the sponsorship “{level}” of “{event}”.\n\n{button}',
    action: 'Open the sponsorship',
  },
} as const satisfies Translated<typeof sponsorshipLettersDe>;
