import type { ColumnType, Generated } from 'kysely';

export type Id = Generated<string>;
/** jsonb: read as a value, written as JSON text (`JSON.stringify`), since pg would write an array as a PostgreSQL array. */
export type Json<T> = ColumnType<T, string, string>;
export type JsonWithDefault<T> = ColumnType<T, string | undefined, string>;
export type DateText = string;
export type Localized = { de: string; en: string };
export type Point = { x: number; y: number };
export type Content = Record<string, unknown>;
