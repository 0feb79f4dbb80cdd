import type { KeptConnection } from '@reeve/kit';
import type { DeskView } from './desk-view.ts';
import { html, Markup } from './html.ts';

/** What is said above a page: what was done, or what went wrong and what to do. */
export interface Notice {
  readonly isProblem: boolean;
  readonly text: string;
  readonly advice?: string | null;
}

/** What every page needs. */
export interface PageParts {
  readonly csrf: string;
  readonly notice: Notice | null;
}

/** A whole page. */
export function page(title: string, { notice }: PageParts, content: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/style.css"></head>
<body><main>${notice === null ? '' : noticeOf(notice)}${content}</main></body>
</html>`.text;
}

/** All connections, and the form for a further one. */
export function connectionsPage(parts: PageParts, connections: readonly KeptConnection[]): string {
  const rows = connections.map(
    ({ id, name, settings }) =>
      html`<tr><td><a href="/connections/${id}">${name}</a></td><td>${settings['site']}</td></tr>`,
  );
  const table = html`<table><thead><tr><th>Name</th><th>Address</th></tr></thead><tbody>${rows}</tbody></table>`;
  const content = html`<h1>Integrations</h1><p class="soft">Tickets of orders in ConnectWise PSA.</p>
<section><h2>Connections</h2>${connections.length === 0 ? html`<p class="soft">None yet.</p>` : table}</section>
<section><h2>Connect</h2>${form(
    parts,
    '/connect',
    html`${input('Name', 'name', 'value="ConnectWise PSA"')}${input('URL or region', 'site', 'placeholder="na"')}
${input('Company', 'companyId')}${input('Client ID', 'clientId')}${input('Public key', 'publicKey')}
${input('Private key', 'privateKey', 'type="password"')}<button>Connect</button>`,
  )}</section>`;
  return page('Integrations', parts, content);
}

/** One connection: its test, members, states, and tickets of orders. */
export function connectionPage(parts: PageParts, connection: KeptConnection, view: DeskView | null): string {
  const at = `/connections/${connection.id}`;
  const content = html`<p><a href="/">Integrations</a></p><h1>${connection.name}</h1>
<p class="soft">${connection.settings['companyId']} at ${connection.settings['site']}</p>
<section><h2>Connection</h2>${form(parts, `${at}/test`, html`<button>Test</button>`)}</section>
${view === null ? '' : html`${membersOf(parts, at, view)}${statesOf(parts, at, view)}${ordersOf(parts, at, view)}`}
<section><h2>Remove</h2>${form(parts, `${at}/remove`, html`<button class="plain">Remove this connection</button>`)}</section>`;
  return page(connection.name, parts, content);
}

function membersOf(parts: PageParts, at: string, { mapped, open, members }: DeskView): Markup {
  const known = mapped.map(({ userName, memberName }) => html`<tr><td>${userName}</td><td>${memberName}</td></tr>`);
  const forms = open.map(({ user, suggestions: [best] }) => {
    const options = members.map(
      ({ id, name }) => html`<option value="${id}" ${mark(id === best?.member.id)}>${name}</option>`,
    );
    const why = best === undefined ? 'Nobody fits.' : `${Math.round(best.score * 100)} %: ${best.reason}`;
    return form(
      parts,
      `${at}/members`,
      html`<input type="hidden" name="userId" value="${user.id}">
<label>Member for ${user.name}<select name="memberId" required>${choose(best === undefined)}${options}</select></label><p class="soft">${why}</p><button>Confirm</button>`,
    );
  });
  const table = html`<table><thead><tr><th>User</th><th>Member</th></tr></thead><tbody>${known}</tbody></table>`;
  return html`<section><h2>Members</h2>${known.length === 0 ? '' : table}${forms}</section>`;
}

function statesOf(parts: PageParts, at: string, { boards, states }: DeskView): Markup {
  const forms = boards.flatMap(({ id, name, statuses, mapped }) =>
    states.map((state) => {
      const isMapped = (status: number) => mapped.some((each) => each.state === state && each.status.id === status);
      const options = statuses.map(
        (each) => html`<option value="${each.id}" ${mark(isMapped(each.id))}>${each.name}</option>`,
      );
      return form(
        parts,
        `${at}/states`,
        html`<input type="hidden" name="boardId" value="${id}"><input type="hidden" name="state" value="${state}">
<label>“${state}” on ${name}<select name="statusId" required>${choose(!statuses.some(({ id }) => isMapped(id)))}${options}</select></label><button class="plain">Map</button>`,
      );
    }),
  );
  return html`<section><h2>Statuses</h2>${forms}</section>`;
}

function ordersOf(parts: PageParts, at: string, { orders, states }: DeskView): Markup {
  return html`${orders.map(({ id, title, link }) => {
    const own = html`<input type="hidden" name="order" value="${id}">`;
    if (link === null || link.state !== 'linked')
      return html`<section><h2>Order ${id}</h2><p>${title}</p>
${link === null ? '' : html`<p class="soft">Ticket ${link.ticketId} was ${link.state}.</p>`}
${form(parts, `${at}/link`, html`${own}${input('Ticket number', 'ticketId', 'inputmode="numeric"')}<button>Link ticket</button>`)}</section>`;
    const options = states.map((state) => html`<option>${state}</option>`);
    return html`<section><h2>Order ${id}</h2><p>${title}</p>
<p><strong>Ticket ${link.ticketId}</strong> <span class="soft">${link.status?.name}</span></p>
${form(
  parts,
  `${at}/note`,
  html`${own}<input type="hidden" name="key" value="${crypto.randomUUID()}"><label>Note<textarea name="text" required></textarea></label><button>Post note</button>`,
)}
${form(parts, `${at}/status`, html`${own}<label>State<select name="state">${options}</select></label><button>Set state</button>`)}
${form(parts, `${at}/unlink`, html`${own}<button class="plain">Unlink</button>`)}</section>`;
  })}`;
}

function noticeOf({ isProblem, text, advice }: Notice): Markup {
  return html`<section class="${isProblem ? 'problem' : 'notice'}" role="${isProblem ? 'alert' : 'status'}"><strong>${text}</strong>
${advice ? html`<p class="soft">${advice}</p>` : ''}</section>`;
}

function form({ csrf }: PageParts, action: string, content: Markup): Markup {
  return html`<form method="post" action="${action}"><input type="hidden" name="csrf" value="${csrf}">${content}</form>`;
}

/** `attributes` are the program's own, never a caller's. */
function input(label: string, name: string, attributes = ''): Markup {
  return html`<label>${label}<input name="${name}" required autocomplete="off" ${raw(attributes)}></label>`;
}

/** What stands where nothing is chosen yet. */
function choose(isNeeded: boolean): Markup {
  return html`${isNeeded && html`<option value="" selected>Choose …</option>`}`;
}

function mark(isSelected: boolean): Markup {
  return raw(isSelected ? 'selected' : '');
}

function raw(text: string): Markup {
  return new Markup(text);
}
