import type { UiLinkProps } from '@foyer/ui/provider/ui-link.tsx';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/**
 * Lets `@foyer/ui` follow links through the router. `href` is a path of the origin; paths of the
 * other app, downloads and other origins stay ordinary links.
 */
export function RouterLink({ href, onClick, ...props }: UiLinkProps) {
  const router = useRouter();
  const base = router.options.basepath ?? '/';

  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const isInApp = href === base || href.startsWith(base.endsWith('/') ? base : `${base}/`);
    if (event.defaultPrevented || !isPlain || !isInApp || props.target || props.download != null)
      return;
    event.preventDefault();
    router.history.push(href);
  };

  return <a {...props} href={href} onClick={follow} />;
}
