import { UsageError } from '../../command-line/usage-error.ts';

/**
 * A path below `apis/3.0` with a slash before it, also where it was copied with what stands above it.
 * @throws {UsageError} for what is none, and for one with a query.
 */
export function readPath(text: string): string {
  const path = text
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/^.*\/apis\/3\.0\//i, '/')
    .replace(/\/+$/, '');
  if (path.includes('?')) throw new UsageError('The path goes without its query: give conditions by --where.');
  if (!/^\/?\w[\w/.~%@-]*$/.test(path)) throw new UsageError(`"${text}" is no path: give one such as service/tickets.`);
  return path.startsWith('/') ? path : `/${path}`;
}
