import type { JSX } from 'preact';
import { address } from './address/address.ts';
import { BoardPage } from './board/board-page.tsx';
import { DataPage } from './data-page.tsx';
import { Landing } from './landing/landing.tsx';
import { session } from './session/session.ts';
import { TopBar } from './top-bar.tsx';

/** The console: the bar above, and the page that the address names. Whoever has not signed in sees the landing page. */
export function App(): JSX.Element {
  return (
    <>
      <button type="button" class="skip" onClick={skipToMain}>
        Skip to content
      </button>
      <TopBar />
      <main id="main" tabIndex={-1}>
        <Page />
      </main>
    </>
  );
}

function Page(): JSX.Element {
  const { path } = address.value;
  const open = session.value;
  if (open !== null && path === '/board') return <BoardPage client={open.client} />;
  if (open === null || !path.startsWith('/data')) return <Landing />;
  return <DataPage path={path.slice('/data'.length)} client={open.client} />;
}

/** What stands after `#` is the console's own address, so that no link can lead to a part of the page. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
