import type { Behaviour } from '../../write/behaviour.ts';

const configurations = '/company/configurations';

/** A configuration is tied to a ticket or an agreement by its id or its device identifier. */
export const configurationLink: Behaviour = {
  name: 'a link to a configuration names it by id or device identifier',
  collections: ['/service/tickets/{parentId}/configurations', '/finance/agreements/{parentId}/configurations'],
  moment: 'before save',
  source: 'wire-behaviour 1.2, 11.3',
  when: (draft) => draft.before === null,
  does: async (draft, unit) => {
    const id = Number(draft.input.get('id') ?? 0);
    const deviceIdentifier = draft.after['deviceIdentifier'];
    const named = typeof deviceIdentifier === 'string' && deviceIdentifier !== '';
    if (id === 0 && !named) return draft.refuse('MissingRequiredField', 'id', 'id or deviceIdentifier is required.');
    const found =
      id === 0
        ? await unit.first(configurations, { deviceIdentifier: String(deviceIdentifier) })
        : await unit.get(configurations, id);
    if (found === null)
      return draft.refuse('NotFound', 'id', `Configuration ${id === 0 ? deviceIdentifier : id} not found`);
    draft.after['configuration'] = found.id;
    draft.after['deviceIdentifier'] = found['deviceIdentifier'] ?? null;
    const key = draft.table.collection.parent?.field ?? '_parentId';
    const same = await unit.first(draft.table.collection.path, {
      [key]: draft.after[key] as number,
      configuration: found.id,
    });
    if (same !== null) draft.refuse('ObjectExists', 'id', `Configuration ${found.id} is attached already.`);
  },
};
