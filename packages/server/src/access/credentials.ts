/** What a Basic authorization header says: `company+publicKey:privateKey` (guide, Authentication). */
export interface Credentials {
  readonly company: string;
  readonly user: string;
  readonly secret: string;
}

const form = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i;

/** Reads the header; null when it is missing or not of the form. The company is taken in lower case (wire-behaviour 7). */
export function readCredentials(header: string | undefined): Credentials | null {
  const found = header === undefined || header.length > 2000 ? null : form.exec(header);
  if (found === null) return null;
  const text = Buffer.from(found[1] ?? '', 'base64').toString('utf8');
  const plus = text.indexOf('+');
  const colon = text.indexOf(':', plus);
  if (plus < 1 || colon < 0) return null;
  return {
    company: text.slice(0, plus).toLowerCase(),
    user: text.slice(plus + 1, colon),
    secret: text.slice(colon + 1),
  };
}

const guid = /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?$/i;

/** Whether a `clientId` header is a GUID (guide, ClientIds). */
export function isClientId(text: string | string[] | undefined): boolean {
  return typeof text === 'string' && guid.test(text.trim());
}
