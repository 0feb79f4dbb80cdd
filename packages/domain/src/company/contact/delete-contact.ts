import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { changeRecord, deleteRecord } from '../../action/write-record.ts';
import { moveRelations } from '../../deletion/move-relations.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { defaultContacts } from './default-contact.ts';

const contacts = '/company/contacts';

/**
 * With `transferContactId`, what refers to the contact refers to that one from then on: tickets, documents, the company
 * that has it as its default. What is the contact's own, such as notes and communications, goes with it.
 */
export const deleteContact = action('DELETE /company/contacts/{id}', {
  says: 'a contact is deleted, and what refers to it handed to another',
  source: 'evidence: contacts/transfer',
  does: async ({ id }, unit, { query }) => {
    await findRecord(contacts, id, unit);
    const to = query.number('transferContactId');
    if (to === id) refuse({ kind: 'refused by rule', message: 'A contact cannot be transferred to itself.' });
    if (to !== 0) {
      await findRecord(contacts, to, unit);
      await handOver(id, to, unit);
    }
    await deleteRecord(contacts, id, unit);
    return nothing();
  },
});

/** Tickets show name and telephone of whom they are for, and who is named as a default is marked so. */
async function handOver(from: number, to: number, unit: Unit): Promise<void> {
  for (const { id } of await unit.select('/service/tickets', { contact: from }))
    await changeRecord('/service/tickets', id, { contact: { id: to } }, unit);
  await moveRelations(unit.schema.tables.of(contacts), from, to, unit);
  for (const [flag, field] of defaultContacts)
    if ((await unit.first('/company/companies', { [field]: to })) !== null)
      await unit.updateColumns(contacts, to, { [flag]: true });
}
