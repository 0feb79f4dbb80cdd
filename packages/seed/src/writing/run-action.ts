import {
  type Action,
  type ActionContext,
  type ActionKey,
  allActions,
  modelTaken,
  nobodyOutside,
  type Result,
  readArguments,
  type Unit,
} from '@reeve/domain';

const actions: ReadonlyMap<ActionKey, Action> = new Map(allActions.map((action) => [action.key, action]));

/**
 * Runs an action as a call of the API would, its body checked. Answers the id of the record that it shows or names, or 0.
 * Raises an error for a key that no action has, or whose action only reads.
 */
export async function runAction(
  key: ActionKey,
  path: Readonly<Record<string, number>>,
  body: object | undefined,
  unit: Unit,
): Promise<number> {
  const action = actions.get(key);
  if (action?.does === undefined) throw new Error(`No action that writes is called ${key}.`);
  const model = modelTaken(action);
  const read = model === undefined ? body : readArguments(model, body ?? {}, unit.schema.catalogue);
  const result = await action.does({ ...path, body: read ?? {} }, unit, contextOf(unit));
  return idIn(result);
}

/** Some actions answer a record, others its id alone. */
function idIn(result: Result): number {
  if (result.kind === 'record') return result.id;
  return result.kind === 'value' && typeof result.value === 'number' ? result.value : 0;
}

/** A call without parameters, by who does it: those who fill a tenant may do everything. */
function contextOf({ actor, now, transaction, schema }: Unit): ActionContext {
  return {
    caller: { ...actor, roleId: null },
    rights: { require: async () => undefined },
    catalogue: schema.catalogue,
    now,
    query: { text: () => undefined, number: () => 0 },
    release: { version: '', isCloud: false },
    mailIsRead: false,
    outside: nobodyOutside,
    connection: transaction,
    files: { open: () => Promise.reject(new Error('Who fills a tenant has no store of documents.')) },
  };
}
