import type { SearchSchemaInput } from '@tanstack/react-router';
import type { z } from 'zod';

/**
 * Validates a page's search parameters key by key: what does not fit is dropped, because an old or
 * mistyped link shall open the list and not an error. All keys of the schema are optional.
 */
export function searchFrom<Schema extends z.ZodObject>(schema: Schema) {
  return (raw: Record<string, unknown> & SearchSchemaInput): z.output<Schema> => {
    const kept: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(schema.shape)) {
      const parsed = (part as z.ZodType).safeParse(raw[key]);
      if (parsed.success && parsed.data !== undefined && parsed.data !== '')
        kept[key] = parsed.data;
      // The router lays this over what stands in the address: what is only left out would stay.
      else if (key in raw) kept[key] = undefined;
    }
    return kept as z.output<Schema>;
  };
}
