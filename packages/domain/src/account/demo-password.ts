/** Of every demo account. Public on purpose: it opens nothing once demo mode is off. */
export const demoPassword = 'foyer-demo-2026';
