import { enquiryAnswerSchema, enquirySchema } from '@foyer/domain/enquiry/enquiry.schema.ts';
import {
  benefitIdSchema,
  claimIdSchema,
  contractIdSchema,
  enquiryIdSchema,
  levelIdSchema,
  mediaIdSchema,
  sponsorshipIdSchema,
} from '@foyer/domain/identifier.ts';
import {
  benefitInputSchema,
  levelInputSchema,
  levelSchema,
  maxLevels,
} from '@foyer/domain/sponsorship/benefit.schema.ts';
import { proofInputSchema } from '@foyer/domain/sponsorship/claim.schema.ts';
import {
  newSponsorshipSchema,
  offerInputSchema,
  reasonSchema,
  sha256Schema,
  signerSchema,
} from '@foyer/domain/sponsorship/contract.schema.ts';
import { mayActOnSponsorship } from '@foyer/domain/sponsorship/sponsorship.policy.ts';
import {
  ownSponsorshipSchema,
  promiseSchema,
  sponsorshipDetailSchema,
  sponsorshipRowSchema,
  sponsorshipSettingsSchema,
} from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { z } from 'zod';
import { boothProcedure, organiserProcedure } from '../access/procedures.ts';
import { answerEnquiry, dismissEnquiry } from '../enquiry/enquiry.commands.ts';
import { listEnquiries } from '../enquiry/enquiry.queries.ts';
import { router } from '../trpc.ts';
import { confirmClaim, declineClaim, deliverClaim, undoDelivery } from './claim.commands.ts';
import {
  changeDraft,
  offerSponsorship,
  reviseContract,
  sendContract,
  voidContract,
} from './contract.commands.ts';
import {
  addBenefit,
  addLevel,
  changeBenefit,
  changeLevel,
  changeSettings,
  orderLevels,
  removeBenefit,
  removeLevel,
} from './level.commands.ts';
import { listLevels } from './level.queries.ts';
import { readPromises } from './read-promises.commands.ts';
import { getSettings } from './settings.queries.ts';
import {
  cancelSponsorship,
  confirmSponsorship,
  recordPayment,
  signContract,
} from './signing.commands.ts';
import { readOwnSponsorship, readSponsorship } from './sponsorship.commands.ts';
import { listSponsorships } from './sponsorship.queries.ts';

const viewing = organiserProcedure(mayActOnSponsorship, 'view');
const managing = organiserProcedure(mayActOnSponsorship, 'manage');
const viewingOwn = boothProcedure(mayActOnSponsorship, 'viewOwn');

const ofLevel = z.object({ levelId: levelIdSchema });
const ofBenefit = z.object({ benefitId: benefitIdSchema });
const ofSponsorship = z.object({ sponsorshipId: sponsorshipIdSchema });
const ofEnquiry = z.object({ enquiryId: enquiryIdSchema });
const ofClaim = z.object({ claimId: claimIdSchema });
const signing = z.object({
  contractId: contractIdSchema,
  sha256: sha256Schema,
  name: signerSchema,
});

export const sponsorshipRouter = router({
  levels: viewing.output(z.array(levelSchema)).query(({ ctx }) => listLevels(ctx.scope)),

  addLevel: managing
    .input(z.object({ level: levelInputSchema }))
    .output(ofLevel)
    .mutation(({ ctx, input }) => addLevel(ctx.scope, input.level)),

  changeLevel: managing
    .input(ofLevel.extend({ version: z.int(), level: levelInputSchema }))
    .mutation(({ ctx, input }) => changeLevel(ctx.scope, input)),

  removeLevel: managing
    .input(ofLevel)
    .mutation(({ ctx, input }) => removeLevel(ctx.scope, input.levelId)),

  orderLevels: managing
    .input(z.object({ levelIds: z.array(levelIdSchema).min(1).max(maxLevels) }))
    .mutation(({ ctx, input }) => orderLevels(ctx.scope, input.levelIds)),

  addBenefit: managing
    .input(ofLevel.extend({ benefit: benefitInputSchema }))
    .output(ofBenefit)
    .mutation(({ ctx, input }) => addBenefit(ctx.scope, input)),

  changeBenefit: managing
    .input(ofBenefit.extend({ benefit: benefitInputSchema }))
    .mutation(({ ctx, input }) => changeBenefit(ctx.scope, input)),

  removeBenefit: managing
    .input(ofBenefit)
    .mutation(({ ctx, input }) => removeBenefit(ctx.scope, input.benefitId)),

  settings: viewing.output(sponsorshipSettingsSchema).query(({ ctx }) => getSettings(ctx.scope)),

  changeSettings: managing
    .input(z.object({ settings: sponsorshipSettingsSchema }))
    .mutation(({ ctx, input }) => changeSettings(ctx.scope, input.settings)),

  list: viewing
    .output(z.array(sponsorshipRowSchema))
    .query(({ ctx }) => listSponsorships(ctx.scope)),

  get: viewing
    .input(ofSponsorship)
    .output(sponsorshipDetailSchema)
    .query(({ ctx, input }) => readSponsorship(ctx.scope, input.sponsorshipId)),

  offer: managing
    .input(z.object({ offer: newSponsorshipSchema }))
    .output(ofSponsorship)
    .mutation(({ ctx, input }) => offerSponsorship(ctx.scope, input.offer)),

  changeDraft: managing
    .input(ofSponsorship.extend({ offer: offerInputSchema }))
    .mutation(({ ctx, input }) => changeDraft(ctx.scope, input)),

  send: managing
    .input(ofSponsorship)
    .mutation(({ ctx, input }) => sendContract(ctx.scope, input.sponsorshipId)),

  voidContract: managing
    .input(ofSponsorship.extend({ reason: reasonSchema }))
    .mutation(({ ctx, input }) => voidContract(ctx.scope, input)),

  revise: managing
    .input(ofSponsorship.extend({ offer: offerInputSchema }))
    .mutation(({ ctx, input }) => reviseContract(ctx.scope, input)),

  recordSigned: managing
    .input(signing.extend({ scanMediaId: mediaIdSchema }))
    .mutation(({ ctx, input }) => signContract(ctx.scope, input)),

  recordPayment: managing
    .input(ofSponsorship.extend({ paidOn: z.iso.date().nullable() }))
    .mutation(({ ctx, input }) => recordPayment(ctx.scope, input)),

  confirm: managing
    .input(ofSponsorship)
    .mutation(({ ctx, input }) => confirmSponsorship(ctx.scope, input.sponsorshipId)),

  cancel: managing
    .input(ofSponsorship.extend({ reason: reasonSchema }))
    .mutation(({ ctx, input }) => cancelSponsorship(ctx.scope, input)),

  board: viewing.output(z.array(promiseSchema)).query(({ ctx }) => readPromises(ctx.scope)),

  confirmClaim: managing
    .input(ofClaim)
    .mutation(({ ctx, input }) => confirmClaim(ctx.scope, input.claimId)),

  declineClaim: managing
    .input(ofClaim.extend({ comment: reasonSchema, until: z.iso.date().nullable().default(null) }))
    .mutation(({ ctx, input }) => declineClaim(ctx.scope, input)),

  deliver: managing
    .input(ofClaim.extend({ proof: proofInputSchema }))
    .mutation(({ ctx, input }) => deliverClaim(ctx.scope, input)),

  undoDelivery: managing
    .input(ofClaim)
    .mutation(({ ctx, input }) => undoDelivery(ctx.scope, input.claimId)),

  enquiries: managing.output(z.array(enquirySchema)).query(({ ctx }) => listEnquiries(ctx.scope)),

  answerEnquiry: managing
    .input(ofEnquiry.extend({ answer: enquiryAnswerSchema }))
    .mutation(({ ctx, input }) => answerEnquiry(ctx.scope, input)),

  dismissEnquiry: managing
    .input(ofEnquiry)
    .mutation(({ ctx, input }) => dismissEnquiry(ctx.scope, input.enquiryId)),

  own: viewingOwn
    .output(ownSponsorshipSchema.nullable())
    .query(({ ctx }) => readOwnSponsorship(ctx.scope)),

  sign: boothProcedure(mayActOnSponsorship, 'sign')
    .input(signing.extend({ scanMediaId: mediaIdSchema.nullable().default(null) }))
    .mutation(({ ctx, input }) => signContract(ctx.scope, input)),
});
