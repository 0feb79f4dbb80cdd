import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';
import { moveRelations } from '../../deletion/move-relations.ts';
import { refuse } from '../../fault.ts';

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
      await moveRelations(unit.schema.tables.of(contacts), id, to, unit);
    }
    await deleteRecord(contacts, id, unit);
    return nothing();
  },
});
