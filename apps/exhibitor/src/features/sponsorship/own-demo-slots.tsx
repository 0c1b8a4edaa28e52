import { demoSlotsOf } from '@foyer/domain/sponsorship/claim.rules.ts';
import { mayActOnSponsorship } from '@foyer/domain/sponsorship/sponsorship.policy.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';
import classes from './sponsorship.module.css';

/** Demos that were promised with a sponsorship, and how many of them have their place. */
export function OwnDemoSlots() {
  const t = useTranslations('sponsorship.demoSlots');
  const { eventId, exhibitorId, role } = useExhibitorHat();
  const mayView = mayActOnSponsorship({ kind: 'exhibitor', role }, 'viewOwn');
  const { data: own } = trpc.sponsorship.own.useQuery(
    { eventId, exhibitorId },
    { enabled: mayView },
  );
  const slots = own?.status === 'confirmed' ? demoSlotsOf(own.promises) : null;
  if (!slots) return null;
  return <p className={classes.muted}>{t(slots.used < slots.promised ? 'left' : 'used', slots)}</p>;
}
