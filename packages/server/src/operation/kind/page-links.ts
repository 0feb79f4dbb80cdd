import type { Call } from '../../call/call.ts';

/**
 * The `Link` header of a navigable page (evidence: paging/link, paging/one-page): next, prev, first, last in that
 * order, each only where it leads somewhere; undefined when all there is fits on one page.
 */
export function navigableLinks(call: Call, page: number, pageSize: number, total: number): string | undefined {
  const last = Math.ceil(total / pageSize);
  if (last <= 1 && page === 1) return undefined;
  const link = (to: number, rel: string) => `<${address(call, pageSize, `page=${to}`)}>; rel="${rel}"`;
  const links = [
    ...(page < last ? [link(page + 1, 'next')] : []),
    ...(page > 1 ? [link(Math.min(page - 1, Math.max(last, 1)), 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(last, 'last')] : []),
  ];
  return links.length === 0 ? undefined : links.join(', ');
}

/** The `Link` header of a forward-only page: the next one, or empty on the last (evidence: paging/forward-only-end). */
export function forwardLink(call: Call, pageSize: number, lastId: number, more: boolean): string {
  return more ? `<${address(call, pageSize, `pageId=${lastId}`)}>; rel="next"` : '';
}

const ownParameters = new Set(['page', 'pagesize', 'pageid']);

/** The other parameters are repeated, `pageSize` in that spelling, and what turns the page comes last. */
function address(call: Call, pageSize: number, turn: string): string {
  const others = call.query.all.filter(([name]) => !ownParameters.has(name.toLowerCase()));
  const parts = [...others.map(([name, value]) => `${encode(name)}=${encode(value)}`), `pageSize=${pageSize}`, turn];
  const path = Object.entries(call.path).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encode(value)),
    call.operation.path,
  );
  return `${call.base}${path}?${parts.join('&')}`;
}

/** Blanks become `+`, escapes are in lower-case hexadecimal (evidence: paging/link-form). */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
    .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
    .replaceAll('%20', '+')
    .replaceAll('%2f', '/');
}
