import { behaviour } from '../../unit/behaviour.ts';

const flags = ['addAllLocations', 'removeAllLocations', 'addAllBusinessUnits', 'removeAllBusinessUnits'] as const;

/** The flags are an order, not a state: they are false again when it is done. */
export const useEverywhere = behaviour('/system/userDefinedFields', {
  says: 'a custom field is used at all locations or departments, or is limited to none, when it is told to by a flag',
  source: 'evidence: custom-fields/places',
  phase: 'complete',
  on: { changed: [...flags] },
  when: ({ after }) => flags.some((flag) => after[flag] === true),
  sets: ['locationIds', 'businessUnitIds', ...flags],
  does: async ({ after }, unit) => {
    if (after.removeAllLocations === true) after.locationIds = [];
    if (after.removeAllBusinessUnits === true) after.businessUnitIds = [];
    if (after.addAllLocations === true) after.locationIds = idsOf(await unit.select('/system/locations', {}));
    if (after.addAllBusinessUnits === true) after.businessUnitIds = idsOf(await unit.select('/system/departments', {}));
    for (const flag of flags) after[flag] = false;
  },
});

function idsOf(records: readonly { readonly id: number }[]): number[] {
  return records.map(({ id }) => id);
}
