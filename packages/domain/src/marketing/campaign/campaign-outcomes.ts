import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { StoredRecord } from '@reeve/store';
import type { RollUp, StoredRecords } from '../../unit/roll-up.ts';

const outcomes = ['won', 'lost', 'open'] as const;
type Outcome = (typeof outcomes)[number];

/**
 * How many opportunities of a campaign were won, lost and are open, and what the lost and the open ones are forecast to bring in
 * (evidence: sales/campaign-outcomes); reports show it. What the won ones bring in is the actual revenue.
 */
export const campaignOutcomes: readonly RollUp[] = [
  outcome('how many opportunities a campaign has', 'totalOpportunities', (rows) => rows.length),
  ...outcomes.map((kind) =>
    outcome(`how many opportunities of a campaign are ${kind}`, `${kind}Opportunities`, async (rows, records) => {
      return (await thoseOf(kind, rows, records)).length;
    }),
  ),
  ...(['lost', 'open'] as const).map((kind) =>
    outcome(
      `what opportunities of a campaign that are ${kind} would bring in`,
      `${kind}Revenue`,
      async (rows, records) => {
        const revenues = (await thoseOf(kind, rows, records)).map((row) =>
          storedMoney(row['forecastRevenue'] as number),
        );
        return toNumber(sumOf(revenues));
      },
    ),
  ),
];

function outcome(says: string, sets: string, as: RollUp['as']): RollUp {
  const source = 'evidence: sales/campaign-outcomes';
  const reads = ['status', 'forecastRevenue'];
  const [of, into] = ['/sales/opportunities', '/marketing/campaigns'];
  return { says, source, of, into, by: { field: 'campaign' }, reads, sets, as };
}

/** Closed ones that were neither won nor lost are none of the three. */
async function thoseOf(kind: Outcome, rows: readonly StoredRecord[], records: StoredRecords): Promise<StoredRecord[]> {
  const statuses = await records.select('/sales/opportunities/statuses', {});
  const kinds = new Map(
    statuses.map(({ id, wonFlag, lostFlag, closedFlag }) => [
      id,
      wonFlag === true ? 'won' : lostFlag === true ? 'lost' : closedFlag === true ? null : 'open',
    ]),
  );
  return rows.filter(({ status }) => (kinds.get(Number(status)) ?? (status === null ? 'open' : null)) === kind);
}
