import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { findRecord } from '../../action/find-record.ts';
import { type Result, record } from '../../action/result.ts';
import { makeRecord } from '../../action/write-record.ts';
import type { Unit, WriteIntent } from '../../unit/unit.ts';

const setups = '/company/portalConfigurations/{parentId}/opportunitySetups';

const said = {
  says: 'the one setup of opportunities that a portal configuration has is written',
  source: 'the published operation',
  fills: [setups],
} as const;

/** Fields that are not sent fall back to their defaults. */
export const replaceOpportunitySetup = action('PUT /company/portalConfigurations/{parentId}/opportunitySetups', {
  ...said,
  takes: asSent.json,
  does: ({ parentId, body }, unit, { catalogue }) => write(parentId, { how: 'replace', body, catalogue }, unit),
});

/** Other fields stay as they are. */
export const patchOpportunitySetup = action('PATCH /company/portalConfigurations/{parentId}/opportunitySetups', {
  ...said,
  takes: asSent.json,
  does: ({ parentId, body }, unit, { catalogue }) => write(parentId, { how: 'patch', body, catalogue }, unit),
});

/** The setup is made when it is first written. */
async function write(
  parentId: number,
  change: Pick<WriteIntent, 'how' | 'body' | 'catalogue'>,
  unit: Unit,
): Promise<Result> {
  await findRecord('/company/portalConfigurations', parentId, unit);
  const known = await unit.first(setups, { _parentId: parentId });
  const { id } = known ?? (await makeRecord(setups, {}, unit, parentId));
  const view = { path: setups, collection: setups };
  await unit.write({ ...change, view, model: 'PortalConfigurationOpportunitySetup', id });
  return record(setups, id);
}
