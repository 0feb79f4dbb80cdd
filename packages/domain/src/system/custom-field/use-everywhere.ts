import { behaviour } from '../../unit/behaviour.ts';

const flags = ['addAllLocations', 'removeAllLocations', 'addAllBusinessUnits', 'removeAllBusinessUnits'] as const;

/** The flags are an order, not a state: they are taken and never shown. */
export const useEverywhere = behaviour('/system/userDefinedFields', {
  says: 'a custom field is used at all locations or departments, or is limited to none, when it is told to by a flag',
  source: 'evidence: custom-fields/places, custom-fields/orders',
  phase: 'complete',
  on: { changed: [...flags] },
  sets: ['locationIds', 'businessUnitIds', ...flags],
  does: async ({ after, sent }, unit) => {
    const isOrdered = (flag: (typeof flags)[number]) => sent.has(flag) && after[flag] === true;
    if (isOrdered('removeAllLocations')) after.locationIds = [];
    if (isOrdered('removeAllBusinessUnits')) after.businessUnitIds = [];
    if (isOrdered('addAllLocations')) after.locationIds = idsOf(await unit.select('/system/locations', {}));
    if (isOrdered('addAllBusinessUnits')) after.businessUnitIds = idsOf(await unit.select('/system/departments', {}));
    for (const flag of flags) after[flag] = false;
  },
});

function idsOf(records: readonly { readonly id: number }[]): number[] {
  return records.map(({ id }) => id);
}
