import { useEffect } from 'preact/hooks';
import { ask } from '../address/address.ts';
import type { ListView } from './list-query.ts';

/** Keys of a list: `/` goes to the conditions, `j` to the first row, `n` and `p` to the next page and the one before. */
export function useListKeys({ page }: ListView, hasMore: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (event.key === 'n' && hasMore) ask({ page: String(page + 1) });
      else if (event.key === 'p' && page > 1) ask({ page: String(page - 1) });
      else if (!focus(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [page, hasMore]);
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const tag = (target as HTMLElement).tagName;
  return ctrlKey || metaKey || altKey || tag === 'INPUT' || tag === 'SELECT' || tag === 'TEXTAREA';
}

function focus(key: string): boolean {
  const target = { '/': '#conditions', j: '.rows tbody a' }[key];
  if (target === undefined) return false;
  document.querySelector<HTMLElement>(target)?.focus();
  return true;
}
