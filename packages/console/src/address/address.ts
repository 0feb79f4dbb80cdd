import { signal } from '@preact/signals';
import { mayLeave } from './leaving.ts';

/** Where in the console one is: what stands after `#` in the browser's address. */
export interface ConsoleAddress {
  /** `/data/service/tickets`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The address now; pages follow it. */
export const address = signal<ConsoleAddress>(readAddress(window.location.hash));

window.addEventListener('hashchange', () => {
  const next = readAddress(window.location.hash);
  if (next.path === address.value.path || mayLeave()) address.value = next;
  else window.history.replaceState(null, '', hrefOf(address.value.path, Object.fromEntries(address.value.query)));
});

function readAddress(hash: string): ConsoleAddress {
  const [, path = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  return { path: path.startsWith('/') ? path : '/', query: new URLSearchParams(query) };
}

/** The link to a page; members of the query that are null or empty are left out. */
export function hrefOf(path: string, query: Readonly<Record<string, string | null>> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? `#${path}` : `#${path}?${new URLSearchParams(given)}`;
}

/** Goes to a page. */
export function go(path: string, query: Readonly<Record<string, string | null>> = {}): void {
  window.location.hash = hrefOf(path, query);
}

/** Changes members of the query of the page that is shown; null takes one out. */
export function ask(changes: Readonly<Record<string, string | null>>): void {
  const { path, query } = address.value;
  go(path, { ...Object.fromEntries(query), ...changes });
}
