import { parseCondition } from '@reeve/query';
import type { Answer, Call } from '../../call/call.ts';
import { requireWithin } from '../kind/get.ts';
import { countBy, pageOf } from '../kind/list.ts';
import { filterTexts } from '../kind/list-request.ts';
import type { Action } from './action.ts';
import { readReferences } from './references.ts';
import { pathId } from './within-call.ts';

/** Records tied to a ticket, answered as references (special-operations 7). */
interface Tied {
  readonly collection: string;
  readonly type: string;
  /** What ties them, `N` being the ticket's id. */
  readonly by: string;
}

const tied: Readonly<Record<string, Tied>> = {
  documents: {
    collection: '/system/documents',
    type: 'DocumentReference',
    by: "recordType in ('Ticket', 'ProjectTicket') and recordId = N",
  },
  products: { collection: '/procurement/products', type: 'ProductReference', by: 'ticket/id = N' },
  scheduleentries: {
    collection: '/schedule/entries',
    type: 'ScheduleEntryReference',
    by: "type/identifier = 'S' and objectId = N",
  },
  timeentries: {
    collection: '/time/entries',
    type: 'TimeEntryReference',
    by: "chargeToType in ('ServiceTicket', 'ProjectTicket') and chargeToId = N",
  },
};

/** The lists and counts of what is tied to a ticket, of both kinds of tickets. */
export const ticketReferenceActions: readonly (readonly [string, Action])[] = Object.entries(tied).flatMap(
  ([name, what]) =>
    ['service', 'project'].flatMap((kind): [string, Action][] => [
      [`${kind}-${name}-tickets`, { handler: (call) => listTied(call, what, `/${kind}/tickets`) }],
      [`${kind}-count-tickets-${name}`, { handler: (call) => countTied(call, what, `/${kind}/tickets`) }],
    ]),
);

async function listTied(call: Call, what: Tied, tickets: string): Promise<Answer> {
  const { ids, headers } = await pageOf(over(call, what), await textsOf(call, what, tickets));
  const references = await readReferences(call, { [what.type]: ids });
  const rows = ids.map((id) => references(what.type, id) ?? { id });
  return { status: call.operation.status, body: JSON.stringify(rows), headers };
}

async function countTied(call: Call, what: Tied, tickets: string): Promise<Answer> {
  return countBy(over(call, what), await textsOf(call, what, tickets));
}

async function textsOf(call: Call, { by }: Tied, tickets: string) {
  const id = pathId(call, 'parentId');
  await requireWithin(call, call.schema.catalogue.view(tickets), { id });
  return { ...filterTexts(call), only: parseCondition(by.replace('N', String(id))) };
}

/** The call as if it asked for the collection itself. */
function over(call: Call, { collection }: Tied): Call {
  return { ...call, operation: { ...call.operation, view: collection } };
}
