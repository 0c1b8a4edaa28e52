import type { PublicSponsor } from '@foyer/domain/sponsorship/public-sponsor.ts';

type Props = { readonly slug: string; readonly sponsor: PublicSponsor };

/** The logo, or the name where there is none yet; with a way to its page here, where it has one. */
export function SponsorLogo({ slug, sponsor }: Props) {
  const { name, logoMediaId, logoSize, exhibitorId, isListed } = sponsor;
  const shown = logoMediaId ? (
    <img src={`/e/${slug}/media/${logoMediaId}`} alt={name} loading="lazy" />
  ) : (
    <span>{name}</span>
  );
  return isListed ? (
    <a className="sponsor-logo" data-size={logoSize} href={`/e/${slug}/exhibitors/${exhibitorId}`}>
      {shown}
    </a>
  ) : (
    <span className="sponsor-logo" data-size={logoSize}>
      {shown}
    </span>
  );
}
