import { behaviour } from '../../unit/behaviour.ts';

const flags = ['addAllLocations', 'removeAllLocations', 'addAllBusinessUnits', 'removeAllBusinessUnits'] as const;

/** The flags are an order, not a state: they are taken and never shown. */
export const useEverywhere = behaviour('/system/userDefinedFields', {
  says: 'a custom field is used at all locations or departments, or is limited to none, when it is told to by a flag',
  source: 'evidence: custom-fields/places, custom-fields/orders',
  phase: 'complete',
  on: { sent: [...flags] },
  sets: ['locationIds', 'businessUnitIds'],
  does: async ({ after, input }, unit) => {
    const isOrdered = (flag: (typeof flags)[number]) => String(input.get(flag)).toLowerCase() === 'true'; // a text says it too
    if (isOrdered('removeAllLocations')) after.locationIds = [];
    if (isOrdered('removeAllBusinessUnits')) after.businessUnitIds = [];
    if (isOrdered('addAllLocations')) after.locationIds = idsOf(await unit.select('/system/locations', {}));
    if (isOrdered('addAllBusinessUnits')) after.businessUnitIds = idsOf(await unit.select('/system/departments', {}));
  },
});

function idsOf(records: readonly { readonly id: number }[]): number[] {
  return records.map(({ id }) => id);
}
