import { failureOf, type OutsideRequest } from '../action/outside.ts';
import type { OutsideAttempt } from './outside-check.ts';

/** Asks for a page whose address is in a setting. Answers what went wrong, or null: a redirect is an answer too. */
export async function visitPage(
  { text, context }: OutsideAttempt,
  setting: string,
  headers: OutsideRequest['headers'] = {},
): Promise<string | null> {
  const address = text(setting);
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return failureOf(await context.outside.ask({ url, headers }));
}

/** The header by which an account signs in. */
export function basic(user: string, password: string): { readonly authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}
