import { refusalsOf } from '../refusal.ts';

export const enquiryRefusals = {
  'enquiry.not_found': 'not_found',
  'enquiry.wrong_status': 'conflict',
  'enquiry.too_many': 'too_many',
  'enquiry.too_many_links': 'invalid',
  'enquiry.form_expired': 'conflict',
} as const;

export type EnquiryRefusalCode = keyof typeof enquiryRefusals;
export const refuseEnquiry = refusalsOf(enquiryRefusals);
