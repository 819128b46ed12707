import type { ColumnName } from '../columns';

/** What is known of one document, by columns of a list. */
export type Row = Partial<Record<ColumnName, string>>;

/** A mapping of YAML. */
export type Fields = { readonly [key: string]: unknown };

/** Whether a value of YAML is a mapping. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A value as text with single spaces; empty for what is no text, number or day. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}

/** One value or a list of values, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The mappings among one value or a list of values. */
export function fieldsIn(value: unknown): readonly Fields[] {
  return listOf(value).filter(isFields);
}
