import { attachChildren, convertToProject, convertToService, idList, mergeTickets } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { requireWithin } from '../kind/get.ts';
import { listBy } from '../kind/list.ts';
import { filterTexts } from '../kind/list-request.ts';
import type { Action } from './action.ts';
import { answerSuccess } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/** What is done to tickets as a whole (special-operations 6, 7). */
export const ticketChangeActions: readonly (readonly [string, Action])[] = [
  ['service-attach-children-tickets', { handler: attach }],
  ['service-merge-tickets', { handler: merge }],
  ['service-convert-tickets', { handler: (call) => convert(call, '/service/tickets') }],
  ['project-convert-tickets', { handler: (call) => convert(call, '/project/tickets') }],
  [
    'service-calculate-sla-tickets',
    {
      handler: (call) =>
        listBy({ ...call, operation: { ...call.operation, view: '/service/tickets' } }, filterTexts(call)),
      missing: 'answers the tickets with their service levels as they are kept; nothing is worked out anew',
    },
  ],
];

async function attach(call: Call): Promise<Answer> {
  const ids = idList(argumentsOf(call)['childTicketIds'], 'childTicketIds');
  await inTransaction(call, (unit) => attachChildren(pathId(call, 'parentId'), ids, unit));
  return answerSuccess(call, true, '');
}

async function merge(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  const ids = idList(args['mergeTicketIds'], 'mergeTicketIds');
  await inTransaction(call, (unit) => mergeTickets(pathId(call, 'parentId'), ids, args['status'], unit));
  return answerSuccess(call, true, '');
}

async function convert(call: Call, tickets: string): Promise<Answer> {
  const id = pathId(call, 'parentId');
  await requireWithin(call, call.schema.catalogue.view(tickets), { id });
  const args = argumentsOf(call);
  await inTransaction(call, (unit) =>
    tickets === '/project/tickets' && args['recordType'] === 'ServiceTicket'
      ? convertToService(id, unit)
      : convertToProject(id, call.operation.request ?? '', args, unit),
  );
  return answerSuccess(call, true, '');
}
