import { isWithinPage, pageGroups } from './console-pages.ts';

/** What a tab is called, and the browser's history: the page that an address leads to, the most particular first. */
export function pageTitle(path: string): string {
  return [...particularOf(path), nameOf(path), 'Reeve'].filter((word) => word !== '').join(' · ');
}

/** What the pages beside the page call it; empty for an address that leads nowhere. */
function nameOf(path: string): string {
  return pageGroups.flatMap(({ pages }) => pages).find((page) => isWithinPage(page.path, path))?.title ?? '';
}

/** A ticket's number; of a collection its last word, and the record before it. */
function particularOf(path: string): string[] {
  const [, first, ...rest] = path.split('/');
  if (first === 'ticket') return [`#${rest[0] ?? ''}`];
  if (first !== 'data' || rest.length === 0) return [];
  const last = rest.at(-1) ?? '';
  return /^\d+$/.test(last) ? [`${rest.at(-2) ?? ''} ${last}`] : [last];
}
