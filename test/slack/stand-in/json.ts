/** An object of JSON whose fields are not known yet. */
export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a text says as JSON, or undefined where it says none. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The text of a field, or '' where there is none. */
export const textOf = (object: unknown, field: string): string => {
  const value = isJson(object) ? object[field] : undefined;
  return typeof value === 'string' ? value : '';
};
