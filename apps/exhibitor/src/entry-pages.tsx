import { startApp } from '@foyer/portal/start-app.tsx';
import { loadMessages } from './messages.ts';
import { router } from './routes.tsx';
import { BesideEveryPage } from './shell/beside-every-page.tsx';

/** Pages of a booth start with what the device remembers; sign-in and invitations never do. */
const ofBooth = /^\/exhibitor\/(?:[^/]+\/[0-9a-f-]{36}(?:\/|$)|$)/;

await startApp({
  router,
  load: loadMessages,
  beside: <BesideEveryPage />,
  async prepare(queries) {
    if (!ofBooth.test(window.location.pathname)) return;
    const { rememberQueries } = await import('./features/lead/device-memory.ts');
    await rememberQueries(queries);
  },
});
