import type { JSX } from 'preact';
import { address, hrefOf } from './address/address.ts';
import { BoardPage } from './board/board-page.tsx';
import { CallbacksPage } from './callbacks/callbacks-page.tsx';
import { CallsPage } from './calls/calls-page.tsx';
import { ConditionsPage } from './conditions/conditions-page.tsx';
import { DataPage } from './data-page.tsx';
import { HealthPage } from './health/health-page.tsx';
import { Landing } from './landing/landing.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { ReferencePage } from './reference/reference-page.tsx';
import { RolesPage } from './roles/roles-page.tsx';
import { SandboxPage } from './sandbox/sandbox-page.tsx';
import { type ConsoleSession, session } from './session/session.ts';
import { SandboxBanner } from './shell/sandbox-banner.tsx';
import { SideBar } from './shell/side-bar.tsx';
import { TicketPage } from './ticket/ticket-page.tsx';
import { NoticeBar } from './view/notice.tsx';

/** The console: where to go, and the page that the address names. Whoever has not signed in sees the landing page. */
export function App(): JSX.Element {
  const open = session.value;
  return (
    <div class={open === null ? 'frame alone' : 'frame'}>
      <button type="button" class="skip" onClick={skipToMain}>
        Skip to content
      </button>
      <SideBar />
      <main id="main" tabIndex={-1}>
        {open === null ? null : <SandboxBanner company={open.company} />}
        {open === null ? <Landing /> : <Page key={open.company + open.member.member} open={open} />}
      </main>
      <NoticeBar />
    </div>
  );
}

function Page({ open }: { open: ConsoleSession }): JSX.Element {
  const { path } = address.value;
  const [, first = '', second = ''] = path.split('/');
  const { client } = open;
  if (first === 'data') return <DataPage path={path.slice('/data'.length)} client={client} />;
  if (first === 'board') return <BoardPage client={client} />;
  if (first === 'ticket' && /^\d+$/.test(second))
    return <TicketPage key={second} id={Number(second)} client={client} />;
  return <OtherPage name={first} open={open} />;
}

function OtherPage({ name, open }: { name: string; open: ConsoleSession }): JSX.Element {
  const { client } = open;
  if (name === 'connect') return <Landing />;
  if (name === 'calls') return <CallsPage open={open} />;
  if (name === 'callbacks') return <CallbacksPage />;
  if (name === 'sandbox') return <SandboxPage company={open.company} />;
  if (name === 'health') return <HealthPage />;
  if (name === 'conditions') return <ConditionsPage client={client} />;
  if (name === 'roles') return <RolesPage client={client} />;
  if (name === 'reference') return <ReferencePage client={client} />;
  return name === '' ? <OverviewPage client={client} /> : <NoPage />;
}

function NoPage(): JSX.Element {
  return (
    <p>
      There is no page here. <a href={hrefOf('/')}>Overview</a>
    </p>
  );
}

/** What stands after `#` is the console's own address, so that no link can lead to a part of the page. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
