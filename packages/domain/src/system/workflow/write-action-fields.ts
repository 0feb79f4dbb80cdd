import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import { nothing, rows, value } from '../../action/result.ts';
import { isObject, type JsonObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { type ActionField, actionFieldOf, fieldsOfAction } from './action-fields.ts';

const events = '/system/workflows/{parentId}/events';
const actions = '/system/workflows/{grandparentId}/events/{parentId}/actions';
const source = 'evidence: system/workflow-fields';
const names = [
  'id',
  'eventId',
  'actionId',
  'caption',
  'userDefinedFieldId',
  'value',
  'overwriteFlag',
  'podDescription',
  'fieldTypeId',
  'entryTypeId',
  'requiredFlag',
];

/** What all actions write. */
export const listActionFields = action('GET /system/workflows/userdefinedfields/events/actions', {
  says: 'the values of custom fields that actions of workflows write',
  source,
  reads: async (_, reader, { connection }) =>
    rows(await shownOf(await fieldsOfAction(null, connection), reader), names),
});

/** What one action writes. */
export const showActionFields = action(
  'GET /system/workflows/userdefinedfields/events/{grandparentId}/actions/{parentId}',
  {
    says: 'the values of custom fields that one action of a workflow writes',
    source,
    reads: async ({ grandparentId, parentId }, reader, { connection }) => {
      const found = (await fieldsOfAction(parentId, connection)).filter(({ eventId }) => eventId === grandparentId);
      return rows(await shownOf(found, reader), names);
    },
  },
);

/** One more value. */
export const addActionField = action('POST /system/workflows/userdefinedfields/events/{grandparentId}', {
  says: 'an action of a workflow writes one value of a custom field more',
  source,
  takes: 'WorkflowActionUserDefinedField',
  does: async ({ grandparentId, body }, unit) => {
    await findRecord(events, grandparentId, unit);
    const made = { id: 0, eventId: grandparentId, ...(await checked(body, unit)) };
    const [row] = await unit.transaction.all(
      `insert into "reeve_workflow_field" ("event", "action", "field", "value", "overwrite") values (?, ?, ?, ?, ?) returning "id"`,
      [made.eventId, made.actionId, made.userDefinedFieldId, made.value, made.overwriteFlag ? 1 : 0],
    );
    return value(await shownField({ ...made, id: Number(row?.[0]) }, unit));
  },
});

/** Another value in place of one. */
export const replaceActionField = action('PUT /system/workflows/userdefinedfields/{id}', {
  says: 'a value of a custom field that an action of a workflow writes is replaced',
  source,
  takes: 'WorkflowActionUserDefinedField',
  does: async ({ id, body }, unit) => change(id, body, unit),
});

/** Members of one. */
export const patchActionField = action('PATCH /system/workflows/userdefinedfields/{id}', {
  says: 'a value of a custom field that an action of a workflow writes is changed',
  source,
  takes: asSent.json,
  does: async ({ id, body }, unit) => {
    const operations = Array.isArray(body) ? body.filter(isObject) : [];
    if (operations.length === 0)
      refuse({ kind: 'malformed body', message: 'The request body must be a list of operations.' });
    const named = operations.map(({ op, path, value: to }) => [
      String(path).replace(/^\//, ''),
      op === 'remove' ? null : to,
    ]);
    return change(id, Object.fromEntries(named), unit);
  },
});

/** All that one action writes. */
export const deleteActionFields = action('DELETE /system/workflows/userdefinedfields/actions/{parentId}', {
  says: 'an action of a workflow writes no custom field any more',
  source,
  does: async ({ parentId }, unit) => {
    await findRecord(actions, parentId, unit);
    await unit.transaction.run('delete from "reeve_workflow_field" where "action" = ?', [parentId]);
    return nothing();
  },
});

async function change(id: number, sent: JsonObject, unit: Unit) {
  const known = await actionFieldOf(id, unit.transaction);
  if (known === null) return refuse({ kind: 'record not found', what: 'WorkflowActionUserDefinedField', id });
  const next = { ...known, ...(await checked({ ...known, ...sent }, unit)) };
  await unit.transaction.run(
    'update "reeve_workflow_field" set "action" = ?, "field" = ?, "value" = ?, "overwrite" = ? where "id" = ?',
    [next.actionId, next.userDefinedFieldId, next.value, next.overwriteFlag ? 1 : 0, id],
  );
  return value(await shownField(next, unit));
}

/** What was sent, where action and field are there. */
async function checked(sent: JsonObject, unit: Unit): Promise<Omit<ActionField, 'id' | 'eventId'>> {
  const [actionId, userDefinedFieldId] = [Number(sent['actionId'] ?? 0), Number(sent['userDefinedFieldId'] ?? 0)];
  await findRecord(actions, actionId, unit);
  await findRecord('/system/userDefinedFields', userDefinedFieldId, unit);
  const given = sent['value'];
  return {
    actionId,
    userDefinedFieldId,
    value: given == null ? null : String(given),
    overwriteFlag: sent['overwriteFlag'] === true,
  };
}

async function shownOf(found: readonly ActionField[], reader: Reader): Promise<JsonObject[]> {
  const shown: JsonObject[] = [];
  for (const each of found) shown.push(await shownField(each, reader));
  return shown;
}

async function shownField(field: ActionField, reader: Reader): Promise<JsonObject> {
  const definition = await reader.get('/system/userDefinedFields', field.userDefinedFieldId);
  const { caption, podDescription, fieldTypeIdentifier, entryTypeIdentifier, requiredFlag } = definition ?? {};
  const of = {
    caption,
    podDescription,
    fieldTypeId: fieldTypeIdentifier,
    entryTypeId: entryTypeIdentifier,
    requiredFlag,
  };
  return { ...field, ...Object.fromEntries(Object.entries(of).filter(([, each]) => each != null)) };
}
