import { stageAt } from '@reeve/catalogue';
import type { RowOf, Schema } from '@reeve/store';

/** What an agreement is at a moment, as stored: inactive, active, cancelled or expired (evidence: agreements/status). */
export function statusOf(agreement: RowOf<'/finance/agreements'>, now: string, { catalogue }: Schema): string {
  const stages = catalogue.model('Agreement').byName.get('agreementStatus')?.stages;
  if (stages === undefined) throw new Error('The status of an agreement follows its dates.');
  const values: Readonly<Record<string, unknown>> = agreement;
  return stageAt(stages, (field) => values[field], now) ?? 'Active';
}
