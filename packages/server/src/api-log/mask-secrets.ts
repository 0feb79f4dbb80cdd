const mask = '***';

const secretName = /pass(word|phrase)?|pwd|secret|private_?key|api_?key|token|hash|credential|authorization/i;

/** A text that sets or compares what has a secret name: `password = "x"`, `{"token":"x"}`, `hash like "x%"`. */
const secretSaid = new RegExp(
  `(?:${secretName.source})\\w{0,20}["'\\\\\\]\\s]{0,8}(?:[:=<>]|!=|not |like |in |contains )`,
  'i',
);

/** Members that say what the value or answer beside them is: a patch's path, a custom field's caption. */
const labels = new Set(['path', 'from', 'caption', 'name', 'key', 'fieldname', 'fieldtype', 'type']);

const labelled = /value|answer/i;

/** Longer bodies are cut when they are kept, in characters. */
const longest = 65_536;

/** Of a body longer than this only the length is kept, in characters or bytes: reading it would hold up everybody. */
export const longestRead = 500_000;

/**
 * A body as the log keeps it: what is under a name that means a secret is masked, in JSON and in forms, by what they say
 * when they are read and not by how they are spelled. Of text that is neither only the length is kept.
 */
export function maskBody(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (text.length > longestRead) return lengthOf(text);
  if (/^[\w%.+[\]-]+=/.test(trimmed)) return cut(maskQuery(trimmed));
  return cut(maskJson(trimmed) ?? lengthOf(text));
}

/** A refusal as the log keeps it: one that speaks of a secret may quote it, and is withheld whole. */
export function maskRefusal(text: string): string {
  return meansSecret(text) ? mask : cut(text);
}

/** A query or a form with the values of secret names masked; names and values count as they are read. */
export function maskQuery(query: string): string {
  return query.split('&').map(maskPair).join('&');
}

function maskPair(pair: string): string {
  const equals = pair.indexOf('=');
  const [name, value] =
    equals < 0 ? ['', decode(pair)] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
  const isKept = name !== null && value !== null && !meansSecret(name) && !secretSaid.test(plainOf(value));
  return isKept ? pair : `${equals < 0 ? '' : pair.slice(0, equals + 1)}${mask}`;
}

/** Null for what cannot be read: nobody can say what it means. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** Null for what is no JSON. Where no name can mean a secret, however it is escaped, the text is kept as it was sent. */
function maskJson(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return text.includes('\\u') || meansSecret(text) ? JSON.stringify(masked(value)) : text;
  } catch {
    return null;
  }
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return secretSaid.test(plainOf(value)) ? mask : value;
  if (Array.isArray(value)) return maskedItems(value);
  return typeof value === 'object' && value !== null ? maskedMembers(value) : value;
}

/** What stands behind a secret name in a list may be its value: `["password", "x"]`. */
function maskedItems(items: readonly unknown[]): unknown[] {
  const named = items.findIndex((item) => typeof item === 'string' && meansSecret(item));
  return items.map((item, at) => (named >= 0 && at > named ? hidden(item) : masked(item)));
}

function maskedMembers(members: object): object {
  const isLabelled = Object.entries(members).some(([name, each]) => labels.has(plainOf(name)) && speaksOfSecret(each));
  return Object.fromEntries(
    Object.entries(members).map(([name, each]) => {
      const isSecret = meansSecret(name) || (isLabelled && labelled.test(plainOf(name)));
      return [name, isSecret ? hidden(each) : masked(each)];
    }),
  );
}

/** A label may be a list, or hold one: `"path": ["password"]`. */
function speaksOfSecret(label: unknown): boolean {
  return meansSecret(typeof label === 'string' ? label : (JSON.stringify(label) ?? ''));
}

function hidden(value: unknown): unknown {
  return value === null ? null : mask;
}

function meansSecret(name: string): boolean {
  return secretName.test(plainOf(name));
}

/** Letters that only look different (full width, the Kelvin sign) read as the plain ones. */
function plainOf(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function lengthOf(text: string): string {
  return `(${text.length} characters)`;
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}
