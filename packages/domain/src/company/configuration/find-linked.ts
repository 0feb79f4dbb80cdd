import { behaviour } from '../../unit/behaviour.ts';

/** Where configurations are tied to a record. */
export const configurationLinks = [
  '/service/tickets/{parentId}/configurations',
  '/finance/agreements/{parentId}/configurations',
] as const;

const configurations = '/company/configurations';

/** A configuration is tied to a ticket or an agreement by its id or its device identifier. */
export const findLinked = behaviour(configurationLinks, {
  says: 'a link to a configuration names it by id or device identifier',
  source: 'evidence: configurations/link, tickets/once-attached',
  phase: 'complete',
  on: 'create',
  sets: ['configuration', 'deviceIdentifier'],
  does: async ({ input, after }, unit) => {
    const id = Number(input.get('id') ?? 0);
    const deviceIdentifier = after.deviceIdentifier ?? '';
    if (id === 0 && deviceIdentifier === '') return;
    const found = await (id === 0 ? unit.first(configurations, { deviceIdentifier }) : unit.get(configurations, id));
    if (found === null) return;
    after.configuration = found.id;
    after.deviceIdentifier = found.deviceIdentifier;
  },
});
