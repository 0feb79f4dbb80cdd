import type { ListedValue } from './listed-record.ts';

/** The path of a reference's record, by the address that the server gives with it; null for what is no reference. */
export function referencePath(value: ListedValue | undefined): string | null {
  const info = typeof value === 'object' && value !== null && '_info' in value ? value['_info'] : null;
  if (typeof info !== 'object' || info === null) return null;
  const href = Object.entries(info).find(([name]) => name.endsWith('_href') && name !== 'image_href')?.[1];
  return /apis\/3\.0\/*(\/.*)$/.exec(String(href ?? ''))?.[1] ?? null;
}
