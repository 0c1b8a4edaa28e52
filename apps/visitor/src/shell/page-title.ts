import type { PublicPage } from '@foyer/domain/public-page.ts';
import type { messagesIn } from '../messages.ts';

export function titleOf(page: PublicPage, messages: ReturnType<typeof messagesIn>): string {
  switch (page.kind) {
    case 'start':
      return 'Foyer';
    case 'badge_request':
      return `${messages.badgeRequest.title} · ${page.event.name}`;
    case 'badge_seats':
      return `${messages.seat.title} · ${page.event.name}`;
    case 'not_found':
      return `${messages.notFound.title} · Foyer`;
    case 'exhibitor':
      return `${page.exhibitor.name} · ${page.event.name}`;
    default:
      return `${messages[page.kind].title} · ${page.event.name}`;
  }
}
