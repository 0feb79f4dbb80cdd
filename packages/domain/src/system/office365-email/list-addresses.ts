import { action } from '../../action/action.ts';
import { failureOf, objectIn } from '../../action/outside.ts';
import { rows } from '../../action/result.ts';
import type { JsonObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import { attemptOf, type OutsideAttempt, settingsOf } from '../../outside/outside-check.ts';
import { askGraph, askMicrosoftToken, microsoftAccount, rowsIn } from './microsoft-graph.ts';

const names = ['id', 'displayName', 'userPrincipalName'] as const;

/** As many as a directory is read of, a thousand at a time. */
const mostPages = 10;

/** What Microsoft does not answer is refused, never made up. */
export const listOffice365Addresses = action('GET /system/office365/emailSetups/{id}/getEmails', {
  says: "the users of a mail account's directory are listed",
  source: 'evidence: system/outside-services',
  reads: async ({ id }, reader, context) => {
    const attempt = await attemptOf(microsoftAccount, await settingsOf(microsoftAccount.settings, id, reader), context);
    if (typeof attempt === 'string') return refuse({ kind: 'refused by rule', message: attempt });
    const asked = await askMicrosoftToken(attempt);
    if ('failure' in asked) return refuse(failed(asked.failure));
    return rows(await usersOf(attempt, asked.token), names);
  },
});

async function usersOf(attempt: OutsideAttempt, token: string): Promise<JsonObject[]> {
  const { microsoftGraph } = attempt.context.outside.places;
  const users: JsonObject[] = [];
  let next: string | null = `${microsoftGraph}/v1.0/users?$select=${names.join(',')}&$top=999`;
  for (let page = 0; next !== null && page < mostPages; page++) {
    const answer = await askGraph(attempt, token, next);
    const failure = failureOf(answer);
    if (failure !== null) refuse(failed(failure));
    users.push(...rowsIn(answer).map((user) => Object.fromEntries(names.map((name) => [name, user[name] ?? null]))));
    next = nextIn(objectIn(answer)['@odata.nextLink'], microsoftGraph);
  }
  return users;
}

/** The token goes to no other server, whatever the answer names. */
function nextIn(link: unknown, graph: string): string | null {
  return typeof link === 'string' && link.startsWith(`${graph}/`) ? link : null;
}

function failed(failure: string) {
  return { kind: 'service failed', message: `Microsoft 365 was not reached: ${failure}.` } as const;
}
