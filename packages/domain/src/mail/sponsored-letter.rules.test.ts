import { describe, expect, it } from 'vitest';
import { logoReaders } from '../sponsorship/sponsorship.schema.ts';
import { carriesLogos } from './sponsored-letter.rules.ts';

const toExhibitor = { template: 'demo-moved', exhibitorId: 'x', isPrivate: false };
const toAttendee = { template: 'seat-promoted', exhibitorId: 'x', isPrivate: false };
const toTeam = { template: 'invitation-team', exhibitorId: null, isPrivate: false };
const inPrivate = { template: 'enquiry-answered', exhibitorId: 'x', isPrivate: true };

describe('the logos of sponsors', () => {
  it('are in the letters that the event chose, in no private one and in none to the team', () => {
    const carrying = (letter: typeof toExhibitor | typeof toTeam) =>
      logoReaders.filter((readers) => carriesLogos(letter, readers));
    expect(carrying(toExhibitor)).toEqual(['exhibitors', 'everybody']);
    expect(carrying(toAttendee)).toEqual(['everybody']);
    expect(carrying(toTeam)).toEqual([]);
    expect(carrying(inPrivate)).toEqual([]);
  });
});
