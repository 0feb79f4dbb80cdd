import { failureOf } from '../../action/outside.ts';
import { type OutsideAttempt, outsideCheckAction } from '../../outside/outside-check.ts';
import { askGraph, askMicrosoftToken, microsoftAccount, rowsIn } from './microsoft-graph.ts';

const folders = ['inboxFolder', 'processedFolder', 'failedFolder'] as const;

/** It succeeds when there is a token for the account, and its mailbox has the folders. */
export const testOffice365Email = outsideCheckAction('POST /system/office365/emailSetups/{id}/testConnection', {
  says: 'the connection to Microsoft 365 is checked',
  service: 'Microsoft 365',
  ...microsoftAccount,
  needs: ['username', ...microsoftAccount.needs],
  tries: async (attempt) => {
    const asked = await askMicrosoftToken(attempt);
    return 'failure' in asked ? asked.failure : missingFolder(attempt, asked.token);
  },
});

async function missingFolder(attempt: OutsideAttempt, token: string): Promise<string | null> {
  const { microsoftGraph } = attempt.context.outside.places;
  const user = encodeURIComponent(attempt.text('username'));
  const answer = await askGraph(attempt, token, `${microsoftGraph}/v1.0/users/${user}/mailFolders?$top=200`);
  const failure = failureOf(answer);
  if (failure !== null) return failure;
  const names = new Set(rowsIn(answer).map(({ displayName }) => String(displayName).toLowerCase()));
  const missing = folders.find((folder) => !names.has(attempt.text(folder).toLowerCase()));
  return missing === undefined ? null : `the mailbox has no folder that ${missing} names`;
}
