import { liveLink } from '@foyer/portal/live/live-link.ts';
import { startApp } from '@foyer/portal/start-app.tsx';
import { loadMessages } from './messages.ts';
import { router } from './routes.tsx';

await startApp({ router, load: loadMessages, link: liveLink });
