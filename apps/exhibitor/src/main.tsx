import { startApp } from '@foyer/portal/start-app.tsx';
import { loadMessages } from './messages.ts';
import { router } from './routes.tsx';

await startApp({ router, load: loadMessages });
