// Apart from the schemas: what starts quickly starts without zod.
export const locales = ['de', 'en'] as const;
