import type { PageToken } from './list-options.ts';

/** What of a page tells where the next one is. */
export interface TurnedPage {
  readonly records: readonly unknown[];
  /** The `Link` header; null where there is none. */
  readonly link: string | null;
  readonly pageSize: number;
  readonly at: PageToken | null;
  readonly isForwardOnly: boolean;
}

/** Where to go on, and how; null at the end. */
export interface NextPage {
  readonly at: PageToken;
  readonly isForwardOnly: boolean;
}

/**
 * Where the next page is. By ids: the `pageId` of the link, until a page is not full; a list that answers without a link does not
 * know that way, and is read on by numbers (evidence: paging/forward-only-end). By numbers: while there is a next.
 */
export function nextPage(page: TurnedPage): NextPage | null {
  if (page.records.length === 0) return null;
  if (page.isForwardOnly && page.link !== null) return nextById(page);
  const from = page.at !== null && 'page' in page.at ? page.at.page : 1;
  return hasNextNumber(page) ? { at: { page: from + 1 }, isForwardOnly: false } : null;
}

function nextById({ link, records, pageSize }: TurnedPage): NextPage | null {
  const [, id] = /[?&]pageId=(\d+)/i.exec(link ?? '') ?? [];
  return id === undefined || records.length < pageSize ? null : { at: { pageId: Number(id) }, isForwardOnly: true };
}

/** Where no link tells, a full page may have a next one, as in lists that answer all pages without. */
function hasNextNumber({ link, records, pageSize }: TurnedPage): boolean {
  return link === null ? records.length >= pageSize : /rel="?next"?/i.test(link);
}
