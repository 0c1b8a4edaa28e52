// Apart from the schemas: the scanner starts without zod.
export const temperatures = ['cold', 'warm', 'hot'] as const;
