import { listingStandingWord } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { mayActOnListing } from '@foyer/domain/listing/listing.policy.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';
import { listingTones } from './exhibitor-tones.ts';
import { PanelSection } from './panel-section.tsx';

/** Where it stands in the hall, and how far its listing is. */
export function PanelBooth({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const t = useTranslations('exhibitors');
  const states = useTranslations('states.listingStanding');
  const { eventSlug, role } = useOrganiserHat();
  const { stands, listing, name, exhibitorId } = exhibitor;
  const word = listingStandingWord(listing);
  const mayReview = mayActOnListing({ kind: 'organiser', role }, 'review');
  const [stand] = stands;
  const plan = `/organiser/${eventSlug}/floor-plan`;
  return (
    <>
      <PanelSection
        title={t('panel.booth')}
        action={
          <Anchor component={UiLink} href={stand ? `${plan}?open=${stand.standId}` : plan}>
            {stand ? t('panel.showOnPlan') : t('panel.assign')}
          </Anchor>
        }
      >
        {stands.length === 0 && <p className={classes.muted}>{t('noStand')}</p>}
        {stands.map(({ standId, number, hallName, kind }) => (
          <p key={standId} className={classes.line}>
            <strong>{kind === 'held' ? t('heldStand', { number }) : number}</strong>
            <span className={classes.muted}>{hallName}</span>
          </p>
        ))}
      </PanelSection>
      <PanelSection
        title={t('panel.listing')}
        action={
          mayReview && listing.review === 'submitted' ? (
            <Anchor
              component={UiLink}
              href={`/organiser/${eventSlug}/reviews?q=${encodeURIComponent(name)}`}
            >
              {t('panel.review')}
            </Anchor>
          ) : (
            listing.isPublished && (
              <Anchor
                href={`/e/${eventSlug}/exhibitors/${exhibitorId}`}
                target="_blank"
                rel="noopener"
              >
                {t('panel.public')}
              </Anchor>
            )
          )
        }
      >
        <p className={classes.line}>
          <StateChip tone={listingTones[word]} label={states(word)} />
        </p>
        {word === 'none' && <p className={classes.muted}>{t('panel.listingNone')}</p>}
      </PanelSection>
    </>
  );
}
