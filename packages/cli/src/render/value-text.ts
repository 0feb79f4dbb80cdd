/** A record of the API, of which nothing is known. */
export type PrintedRecord = Readonly<Record<string, unknown>>;

/** The value at a path with slashes; undefined where there is none. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((value, name) => memberOf(value, name), record);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, name)) return (value as PrintedRecord)[name];
  const key = Object.keys(value).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : (value as PrintedRecord)[key];
}

/** What a value is for a reader: a reference by its name, lists as JSON, nothing for null. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const named = value as PrintedRecord;
  return String(named['name'] ?? named['identifier'] ?? named['id'] ?? JSON.stringify(value));
}

/** Whether it names another record: it has an id, and no more than names beside it. */
export function isReference(value: object): value is PrintedRecord {
  return 'id' in value && !Array.isArray(value);
}

/** Text from a stranger without what a terminal would act on. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}

/** The same in one line. */
export function inOneLine(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, ' '));
}
