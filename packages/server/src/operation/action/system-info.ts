import type { Answer, Call } from '../../call/call.ts';
import type { Action } from './action.ts';
import { answerJson } from './answers.ts';

/** Parts of the product that a licence switches on; all are (*assumed* names). */
const licensed = ['Company', 'Service', 'Project', 'Time', 'Expense', 'Finance', 'Sales', 'Procurement', 'Marketing'];

/** The most records that one workflow run takes up (*assumed*). */
const mostWorkflowRecords = 1000;

/** Tells which release answers, in the members and the order of wire-behaviour 8. Times are kept and told in UTC. */
async function systemInfo(call: Call): Promise<Answer> {
  const { version, isCloud } = call.manners;
  const members = {
    version,
    isCloud,
    serverTimeZone: 'UTC',
    licenseBits: licensed.map((name) => ({ name, activeFlag: true })),
    ...(isCloud ? { cloudRegion: 'NA' } : {}),
    maxWorkFlowRecordsAllowed: mostWorkflowRecords,
  };
  const { byName } = call.schema.catalogue.model('Info');
  return answerJson(call, Object.fromEntries(Object.entries(members).filter(([name]) => byName.has(name))));
}

/** The version and manner of the system. */
export const systemInfoActions: readonly (readonly [string, Action])[] = [['system-info', { handler: systemInfo }]];
