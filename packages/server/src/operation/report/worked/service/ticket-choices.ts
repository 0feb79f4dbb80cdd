import { workedColumns } from '../worked-columns.ts';

/** The ids of the setup records that a ticket's impact and severity are the names of. */
export const ticketChoices = workedColumns('/service/tickets', {
  gives: ['impact', 'severity'],
  works: async (_, { read }) => {
    const impacts = idByName(await read.select('/service/impacts', {}));
    const severities = idByName(await read.select('/service/severities', {}));
    return ({ impact, severity }) => ({ impact: impacts.get(impact), severity: severities.get(severity) });
  },
});

function idByName(rows: readonly { readonly id: number; readonly name: string | null }[]) {
  return new Map(rows.map(({ id, name }) => [name, id]));
}
