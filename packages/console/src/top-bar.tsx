import type { JSX } from 'preact';
import { address, go, hrefOf } from './address/address.ts';
import { type ConsoleSession, session, signOut } from './session/session.ts';

const pages = [
  { path: '/', title: 'Start' },
  { path: '/board', title: 'Board' },
  { path: '/data', title: 'Data' },
] as const;

/** The bar above every page: where one is, who one is, and the way out. */
export function TopBar(): JSX.Element {
  const open = session.value;
  return (
    <header class="bar">
      <a class="brand" href={hrefOf('/')}>
        <img src="/_reeve/console/icon.svg" alt="" width="22" height="22" />
        Reeve
      </a>
      {open === null ? null : <SignedIn open={open} />}
    </header>
  );
}

function SignedIn({ open }: { open: ConsoleSession }): JSX.Element {
  const { path } = address.value;
  const isHere = (page: string) => (page === '/' ? path === '/' : path.startsWith(page));
  return (
    <>
      <nav aria-label="Pages">
        {pages.map((page) => (
          <a key={page.path} href={hrefOf(page.path)} aria-current={isHere(page.path) ? 'page' : undefined}>
            {page.title}
          </a>
        ))}
      </nav>
      <span class="who" title={open.keys.publicKey}>
        {open.keys.company}
        <span class="wide"> · {open.keys.publicKey}</span>
      </span>
      <button type="button" onClick={leave}>
        Sign out
      </button>
    </>
  );
}

function leave(): void {
  signOut();
  go('/');
}
