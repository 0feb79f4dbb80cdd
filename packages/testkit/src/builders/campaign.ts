import type { World } from '../world.ts';
import { type Fields, firstId, makeRecord } from './make-record.ts';
import { shown } from './shown.ts';

let campaigns = 0;

/** Makes a campaign with fields of its own, and answers its path. */
export async function aCampaign(world: World, fields: Fields = {}): Promise<string> {
  campaigns += 1;
  const subType = await firstId(world, '/marketing/campaigns/subTypes');
  const { type } = await shown<{ type: { id: number } }>(world, `/marketing/campaigns/subTypes/${subType}`);
  const kind = { type: { id: type.id }, subType: { id: subType } };
  const body = { name: `Campaign ${campaigns}`, startDate: '2025-03-01T00:00:00Z', ...kind, ...fields };
  return `/marketing/campaigns/${await makeRecord(world, '/marketing/campaigns', body)}`;
}
