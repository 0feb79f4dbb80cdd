import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { address, go, hrefOf } from '../address/address.ts';
import { mayLeave } from '../address/leaving.ts';
import { may } from '../session/may.ts';
import { type ConsoleSession, session, signOut } from '../session/session.ts';
import { type ConsolePage, isWithinPage, pageGroups } from './console-pages.ts';

/** What stands beside every page: where one can go, who one is, and the way out. Narrow screens open it by a button. */
export function SideBar(): JSX.Element {
  const open = session.value;
  const isOpen = useSignal(false);
  const { path } = address.value;
  useEffect(() => {
    isOpen.value = false;
  }, [path]);
  return (
    <header class={isOpen.value ? 'side open' : 'side'}>
      <div class="side-top">
        <a class="brand" href={hrefOf('/')}>
          <img src="/_reeve/console/icon.svg" alt="" width="24" height="24" />
          Reeve
        </a>
        {open === null ? null : (
          <button
            type="button"
            class="menu"
            aria-expanded={isOpen.value}
            aria-controls="pages"
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            Menu
          </button>
        )}
      </div>
      {open === null ? null : <SignedIn open={open} path={path} />}
    </header>
  );
}

function SignedIn({ open, path }: { open: ConsoleSession; path: string }): JSX.Element {
  return (
    <div id="pages" class="side-pages">
      <nav aria-label="Pages">
        {pageGroups.map(({ title, pages }) => (
          <div key={title} class="group">
            {title === '' ? null : <p class="group-title">{title}</p>}
            <ul>
              {pages.filter(isOffered).map((page) => (
                <li key={page.path}>
                  <a href={hrefOf(page.path)} aria-current={isWithinPage(page.path, path) ? 'page' : undefined}>
                    {page.title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div class="who">
        <p>
          <strong>{open.member.member}</strong>
          <span class="quiet">
            {open.company} · {open.member.role ?? 'no role'}
          </span>
        </p>
        <button type="button" onClick={leave}>
          Sign out
        </button>
      </div>
    </div>
  );
}

function isOffered({ shows }: ConsolePage): boolean {
  return shows === undefined || may('list', shows);
}

function leave(): void {
  if (!mayLeave()) return;
  signOut();
  go('/');
}
