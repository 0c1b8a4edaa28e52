import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react';

export type UiLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

const LinkContext = createContext<ComponentType<UiLinkProps> | null>(null);

/** Gives the components of this package the app's way to follow a link without a page load. */
export const UiLinkProvider = LinkContext.Provider;

/** An anchor that the app's router follows where there is one. */
export function UiLink(props: UiLinkProps) {
  const Link = useContext(LinkContext);
  return Link ? <Link {...props} /> : <a {...props} />;
}
