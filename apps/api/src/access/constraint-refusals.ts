import { Refusal, type RefusalKind } from '@foyer/domain/refusal.ts';

/**
 * The database's second "no", by the name of the constraint or unique index that spoke.
 * The command checks first; these speak when two requests pass the check at the same time.
 */
const refusalByConstraint: Record<string, readonly [code: string, kind: RefusalKind]> = {
  stand_assignment_one_per_stand: ['stand.already_assigned', 'conflict'],
  stand_assignment_of_holder: ['stand.is_co_exhibitor', 'conflict'],
  co_exhibitor_pkey: ['stand.is_co_exhibitor', 'conflict'],
  co_exhibitor_main_is_none: ['stand.is_co_exhibitor', 'conflict'],
  lead_merge_once: ['lead.already_merged', 'conflict'],
  stand_number_once: ['stand.number_taken', 'conflict'],
  placement_proposal_one_running: ['placement.already_running', 'conflict'],
  hall_name_once: ['stand.hall_name_taken', 'conflict'],
  exhibitor_name_once: ['exhibitor.name_taken', 'conflict'],
  invitation_open_once: ['invitation.already_invited', 'conflict'],
  event_slug_key: ['event.slug_taken', 'conflict'],
  listing_revision_one_published: ['listing.base_changed', 'conflict'],
  listing_revision_number_once: ['listing.base_changed', 'conflict'],
  listing_revision_one_submitted: ['listing.already_submitted', 'conflict'],
  demo_place_is_free: ['demo.place_taken', 'conflict'],
  demo_exhibitor_is_free: ['demo.exhibitor_busy', 'conflict'],
  demo_presenter_is_free: ['demo.presenter_busy', 'conflict'],
  demo_place_is_open: ['demo.place_closed', 'conflict'],
  demo_place_stays_open: ['demo.closed_over_demos', 'conflict'],
  demo_beside_plenary: ['demo.plenary', 'conflict'],
  demo_plenary_beside_demos: ['demo.plenary_over_demos', 'conflict'],
  demo_seats_within_capacity: ['seat.fewer_than_booked', 'conflict'],
  demo_seat_one_each: ['seat.already_yours', 'conflict'],
  demo_event_id_place_id_fkey: ['demo.place_not_found', 'not_found'],
  demo_topic: ['demo.topic_not_found', 'not_found'],
  demo_event_id_product_id_fkey: ['demo.product_not_found', 'not_found'],
  sponsorship_level_places: ['sponsorship.sold_out', 'conflict'],
  sponsorship_once: ['sponsorship.already_sponsor', 'conflict'],
  sponsorship_claim_limit: ['sponsorship.claim_used_up', 'conflict'],
  sponsorship_claim_promised: ['sponsorship.benefit_promised', 'conflict'],
  sponsorship_contract_one_open: ['sponsorship.contract_wrong_status', 'conflict'],
  application_reviewer_event_id_account_id_fkey: ['application.not_in_team', 'not_found'],
  attendee_external_ref_once: ['attendee.external_ref_taken', 'conflict'],
  letter_text_pkey: ['mail.text_changed_meanwhile', 'conflict'],
  attendee_badge_code_once: ['attendee.badge_code_taken', 'conflict'],
};

export function refusalOfConstraint(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return null;
  const found = refusalByConstraint[String(error.constraint)];
  return found ? new Refusal(found[0], found[1]) : null;
}
