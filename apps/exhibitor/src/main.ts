// Three ways in: a device that starts at the scanner loads nothing of the other pages. Functions and
// not branches: the minifier would make one import of them, and lose the styles of either.
const theScanner = () => import('./entry-scanner.tsx');
const aPairedDevice = () => import('./entry-device.tsx');
const allPages = () => import('./entry-pages.tsx');

const atBooth = /^\/exhibitor\/[^/]+\/[0-9a-f-]{36}\/(scan|device)\/?$/;
const [, way] = atBooth.exec(window.location.pathname) ?? [];
void (way === 'scan' ? theScanner : way === 'device' ? aPairedDevice : allPages)();
