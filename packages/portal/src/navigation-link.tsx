import type { UiLinkProps } from '@foyer/ui/provider/ui-link.tsx';
import type { MouseEvent } from 'react';
import { useNavigationIfAny } from './navigation.tsx';

/**
 * Lets `@foyer/ui` follow links within the app. `href` is a path of the origin; paths of the other
 * app, downloads and other origins stay ordinary links.
 */
export function NavigationLink({ href, onClick, ...props }: UiLinkProps) {
  const navigation = useNavigationIfAny();

  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || props.target || props.download != null) return;
    if (!navigation || !isBelow(navigation.base, href)) return;
    event.preventDefault();
    navigation.go(href);
  };

  return <a {...props} href={href} onClick={follow} />;
}

function isBelow(base: string, href: string): boolean {
  return href === base || href.startsWith(base.endsWith('/') ? base : `${base}/`);
}
