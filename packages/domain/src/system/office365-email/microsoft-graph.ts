import { type OutsideAnswer, type OutsideFailure, objectIn } from '../../action/outside.ts';
import type { OutsideAttempt } from '../../outside/outside-check.ts';

const path = '/system/office365/emailSetups' as const;

/** The settings of an account at Microsoft 365, as far as a token needs them. */
export const microsoftAccount = {
  settings: path,
  secret: [path, 'clientSecret'],
  needs: ['tenantId', 'clientId'],
} as const;

/** Asks for a token by the application's own secret. Answers what went wrong, or the token. */
export async function askMicrosoftToken({
  text,
  secret,
  context,
}: OutsideAttempt): Promise<{ token: string } | OutsideFailure> {
  const { ask, places } = context.outside;
  const answer = await ask({
    url: `${places.microsoftLogin}/${encodeURIComponent(text('tenantId'))}/oauth2/v2.0/token`,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: text('clientId'),
      client_secret: secret,
      scope: `${places.microsoftGraph}/.default`,
    }).toString(),
  });
  if ('failure' in answer) return answer;
  const { access_token, error } = objectIn(answer);
  if (answer.status === 200 && typeof access_token === 'string') return { token: access_token };
  return { failure: `it answered ${answer.status}${typeof error === 'string' ? ` (${error.slice(0, 60)})` : ''}` };
}

/** Asks Microsoft Graph with a token. */
export function askGraph({ context }: OutsideAttempt, token: string, url: string): Promise<OutsideAnswer> {
  return context.outside.ask({ url, headers: { authorization: `Bearer ${token}`, accept: 'application/json' } });
}

/** The rows of an answer of Graph. */
export function rowsIn(answer: OutsideAnswer): readonly Readonly<Record<string, unknown>>[] {
  const { value } = objectIn(answer);
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : [];
}
