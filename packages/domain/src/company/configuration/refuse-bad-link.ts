import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { configurationLinks } from './find-linked.ts';

type ConfigurationLink = Draft<(typeof configurationLinks)[number]>;

/** A link leads to a configuration that is there and not tied to the same record already. */
export const refuseBadLink = behaviour(configurationLinks, {
  says: 'a link leads to a configuration that is there, once',
  source: 'evidence: configurations/link, tickets/once-attached',
  phase: 'refuse',
  on: 'create',
  does: async (link, unit) => {
    if (link.after.configuration == null) refuseMissing(link);
    else if (await isTied(link, unit))
      link.refuse('ObjectExists', 'id', `Configuration ${link.after.configuration} is attached already.`);
  },
});

function refuseMissing(link: ConfigurationLink): void {
  const id = Number(link.input.get('id') ?? 0);
  const device = link.after.deviceIdentifier ?? '';
  if (id === 0 && device === '') link.refuse('MissingRequiredField', 'id', 'id or deviceIdentifier is required.');
  else link.refuse('NotFound', 'id', `Configuration ${id === 0 ? device : id} not found`);
}

async function isTied({ table, after }: ConfigurationLink, unit: Unit): Promise<boolean> {
  const { path, parent } = table.collection;
  const key = parent?.field ?? '_parentId';
  const owner = (after as Readonly<Record<string, unknown>>)[key] as number;
  return (await unit.first(path, { [key]: owner, configuration: after.configuration })) !== null;
}
