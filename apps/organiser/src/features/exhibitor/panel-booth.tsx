import { listingStandingWord } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import { mayActOnListing } from '@foyer/domain/listing/listing.policy.ts';
import { mayActOnStand } from '@foyer/domain/stand/stand.policy.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';
import { listingTones } from './exhibitor-tones.ts';
import { PanelSection } from './panel-section.tsx';
import { ShareStand } from './share-stand.tsx';

/** Where it stands in the hall, and how far its listing is. */
export function PanelBooth({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const t = useTranslations('exhibitors');
  const states = useTranslations('states.listingStanding');
  const { eventSlug, role } = useOrganiserHat();
  const { stands, mainName, listing, name, exhibitorId, participation } = exhibitor;
  const word = listingStandingWord(listing);
  const mayReview = mayActOnListing({ kind: 'organiser', role }, 'review');
  const mayAssign = mayActOnStand({ kind: 'organiser', role }, 'assign');
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
        {mainName !== null && <p>{t('atStandOf', { main: mainName })}</p>}
        {stands.length === 0 && <p className={classes.muted}>{t('noStand')}</p>}
        {stands.map(({ standId, number, hallName, kind }) => (
          <p key={standId} className={classes.line}>
            <strong>{kind === 'held' ? t('heldStand', { number }) : number}</strong>
            <span className={classes.muted}>{hallName}</span>
          </p>
        ))}
        {mayAssign && isTakingPart(participation) && stands.length === 0 && mainName === null && (
          <ShareStand exhibitor={exhibitor} />
        )}
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
