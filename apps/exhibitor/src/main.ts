// Two ways in: a device that starts at the scanner loads nothing of the other pages. Two functions
// and not two branches: the minifier would make one import of them, and lose the styles of either.
const theScanner = () => import('./entry-scanner.tsx');
const allPages = () => import('./entry-pages.tsx');

const isScanner = /^\/exhibitor\/[^/]+\/[0-9a-f-]{36}\/scan\/?$/.test(window.location.pathname);
void (isScanner ? theScanner : allPages)();
