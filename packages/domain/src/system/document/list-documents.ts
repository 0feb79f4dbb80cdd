import { parseCondition } from '@reeve/query';
import { action } from '../../action/action.ts';
import type { ActionContext } from '../../action/context.ts';
import { counted, listing, type Result } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { documentOwner } from './document-owners.ts';

const source = 'evidence: documents/upload';

/** Both parameters are needed: the kind of record and its id. */
export const listDocuments = action('GET /system/documents', {
  says: 'the documents of one record are listed',
  source,
  reads: async (_, __, context) => ownedBy(context),
});

/** As the list. */
export const countDocuments = action('GET /system/documents/count', {
  says: 'the documents of one record are counted',
  source,
  reads: async (_, __, context) => counted(await ownedBy(context)),
});

async function ownedBy({ query, rights }: ActionContext): Promise<Result> {
  const recordType = query.text('recordType') ?? '';
  const id = query.number('recordId');
  if (recordType === '' || id === 0)
    return refuse({ kind: 'parameter refused', message: 'recordType and recordId are required.' });
  const owner = documentOwner(recordType);
  if (owner === undefined)
    return refuse({
      kind: 'parameter refused',
      message: `The recordType '${recordType.slice(0, 40)}' is not valid.`,
    });
  await rights.require('inquire', owner.collection, id);
  const kinds = owner.collection === '/service/tickets' ? "'Ticket', 'ProjectTicket'" : `'${owner.name}'`;
  return listing('/system/documents', { only: parseCondition(`recordType in (${kinds}) and recordId = ${id}`) });
}
