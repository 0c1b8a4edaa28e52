type Props = { readonly slug: string; readonly mediaId: string | null; readonly name: string };

/** The name stands beside it, hence no alternative text. */
export function Logo({ slug, mediaId, name }: Props) {
  if (mediaId === null) {
    return (
      <span className="logo" aria-hidden="true">
        {[...name][0]?.toUpperCase()}
      </span>
    );
  }
  return (
    <span className="logo">
      <img src={`/e/${slug}/media/${mediaId}`} alt="" loading="lazy" />
    </span>
  );
}
