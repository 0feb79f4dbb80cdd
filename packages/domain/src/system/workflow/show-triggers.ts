import { nextTurn } from '@reeve/turns';
import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import { counted, rows } from '../../action/result.ts';
import type { JsonObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import { viewOfType } from './table-types.ts';
import { type EventField, hasOptions, optionsOf, triggersOf } from './triggers.ts';

const names = ['id', 'name', 'description', 'hasOptionsFlag', 'hasOperatorFlag', 'expectedType', 'parentId'];
const optionNames = ['value', 'name', 'parentId', 'grandParentId'];
const source = 'evidence: system/workflow-triggers';

/** Of every table type. */
export const listAllTriggers = action('GET /system/workflows/triggers', {
  says: 'the fields that events of workflows may test, of every kind of record',
  source,
  reads: async (_, reader) => {
    const types = await reading(reader);
    return rows(
      types.flatMap(({ triggers, id }) => triggers.map((each) => asRow(each, id))),
      names,
    );
  },
});

/** Of what one workflow looks at. */
export const listTriggers = action('GET /system/workflows/{parentId}/triggers', {
  says: 'the fields that events of a workflow may test',
  source,
  reads: async ({ parentId }, reader) => rows(await rowsOf(parentId, reader), names),
});

/** How many these are. */
export const countTriggers = action('GET /system/workflows/{parentId}/triggers/count', {
  says: 'how many fields events of a workflow may test',
  source,
  reads: async ({ parentId }, reader) => counted(rows(await rowsOf(parentId, reader), names)),
});

/** Of every field that has values to choose from. */
export const listAllOptions = action('GET /system/workflows/triggers/options', {
  says: 'the values that fields of triggers may take, from live data',
  source,
  reads: async (_, reader) => {
    const found: JsonObject[] = [];
    for (const { id, triggers } of await reading(reader))
      for (const trigger of triggers.filter(hasOptions)) {
        found.push(...(await optionRows(trigger, id, reader)));
        await nextTurn(); // hundreds of lists are read: others get their turn between two
      }
    return rows(found, optionNames);
  },
});

/** Of one field. */
export const listOptions = action('GET /system/workflows/{grandparentId}/triggers/{parentId}/options', {
  says: 'the values that one field of a trigger may take, from live data',
  source,
  reads: async ({ grandparentId, parentId }, reader) =>
    rows(await optionsOfOne(grandparentId, parentId, reader), optionNames),
});

/** How many these are. */
export const countOptions = action('GET /system/workflows/{grandparentId}/triggers/{parentId}/options/count', {
  says: 'how many values one field of a trigger may take',
  source,
  reads: async ({ grandparentId, parentId }, reader) =>
    counted(rows(await optionsOfOne(grandparentId, parentId, reader), optionNames)),
});

async function reading(reader: Reader): Promise<{ id: number; triggers: EventField[] }[]> {
  const types = await reader.select('/system/workflows/tableTypes', {});
  const read: { id: number; triggers: EventField[] }[] = [];
  for (const { id, identifier } of types) {
    const view = viewOfType(identifier, reader.schema);
    if (view !== null) read.push({ id, triggers: triggersOf(id, view, reader.schema) });
    await nextTurn();
  }
  return read;
}

async function triggersOfWorkflow(id: number, reader: Reader): Promise<EventField[]> {
  const { tableType } = await findRecord('/system/workflows', id, reader);
  return (await reading(reader)).find((type) => type.id === tableType)?.triggers ?? [];
}

async function rowsOf(workflow: number, reader: Reader): Promise<JsonObject[]> {
  return (await triggersOfWorkflow(workflow, reader)).map((each) => asRow(each, workflow));
}

async function optionsOfOne(workflow: number, id: number, reader: Reader): Promise<JsonObject[]> {
  const trigger = (await triggersOfWorkflow(workflow, reader)).find((each) => each.id === id);
  if (trigger === undefined) return refuse({ kind: 'record not found', what: 'WorkflowTrigger', id });
  return optionRows(trigger, workflow, reader);
}

async function optionRows(trigger: EventField, above: number, reader: Reader): Promise<JsonObject[]> {
  return (await optionsOf(trigger, reader)).map((each) => ({ ...each, parentId: trigger.id, grandParentId: above }));
}

function asRow(trigger: EventField, parentId: number): JsonObject {
  const { id, name, description, expectedType } = trigger;
  return { id, name, description, hasOptionsFlag: hasOptions(trigger), hasOperatorFlag: true, expectedType, parentId };
}
