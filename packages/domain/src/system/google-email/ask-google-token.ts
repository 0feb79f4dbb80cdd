import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { objectIn } from '../../action/outside.ts';
import type { OutsideAttempt } from '../../outside/outside-check.ts';

const hour = 3600;

/** Asks Google for a token by the key of a service account, as RFC 7523 has it. Answers what went wrong, or null. */
export async function askGoogleToken(attempt: OutsideAttempt): Promise<string | null> {
  const key = keyIn(attempt.secret);
  if (key === null) return 'privateKey is no private key in the form of PEM';
  const { outside } = attempt.context;
  const answer = await outside.ask({
    url: outside.places.googleToken,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: assertionOf(attempt, key),
    }).toString(),
  });
  if ('failure' in answer) return answer.failure;
  const { access_token, error } = objectIn(answer);
  if (answer.status === 200 && typeof access_token === 'string') return null;
  return `it answered ${answer.status}${typeof error === 'string' ? ` (${error.slice(0, 60)})` : ''}`;
}

function assertionOf({ text, context }: OutsideAttempt, key: KeyObject): string {
  const iat = Math.floor(Date.parse(context.now) / 1000);
  const claims = {
    iss: text('clientId'),
    sub: text('username'),
    scope: 'https://mail.google.com/',
    aud: context.outside.places.googleToken,
    iat,
    exp: iat + hour,
  };
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims].map(part).join('.');
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

function part(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The key, its line ends written as they are or as `\n`; null for what is none, and for one that is not RSA. */
function keyIn(text: string): KeyObject | null {
  try {
    const key = createPrivateKey(text.replaceAll('\\n', '\n'));
    return key.asymmetricKeyType === 'rsa' ? key : null;
  } catch {
    return null;
  }
}
