const mask = '***';

const secretName = /pass(word|phrase)?|pwd|secret|private_?key|api_?key|token|hash|credential|authorization/i;

/** Members that say what the `value` or `answer` beside them is: a patch's path, a custom field's caption. */
const labels = ['path', 'caption', 'name', 'key', 'fieldType', 'type'];

/** Longer bodies are cut when they are kept, in characters; of those beyond the second figure only the length is. */
const longest = 65_536;
const longestRead = 2_000_000;

/**
 * A body as the log keeps it: what is under a name that means a secret is masked, in JSON and in forms. Text of neither
 * kind that speaks of a secret is withheld whole.
 */
export function maskBody(text: string): string {
  if (text.length > longestRead) return `(${text.length} characters)`;
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return cut(maskJson(text));
  if (/^[\w%.+-]+=/.test(trimmed)) return cut(maskQuery(text));
  return secretName.test(text) ? mask : cut(text);
}

/** A refusal as the log keeps it: one that speaks of a secret may quote it, and is withheld whole. */
export function maskRefusal(text: string): string {
  return secretName.test(text) ? mask : cut(text);
}

/** A query or a form with the values of secret names masked. */
export function maskQuery(query: string): string {
  return query
    .split('&')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals > 0 && secretName.test(part.slice(0, equals)) ? `${part.slice(0, equals)}=${mask}` : part;
    })
    .join('&');
}

function maskJson(text: string): string {
  if (!secretName.test(text)) return text;
  try {
    return JSON.stringify(masked(JSON.parse(text)));
  } catch {
    return mask;
  }
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  const isLabelled = labels.some((label) => typeof members[label] === 'string' && secretName.test(members[label]));
  return Object.fromEntries(
    Object.entries(members).map(([name, each]) => {
      const isSecret = secretName.test(name) || (isLabelled && (name === 'value' || name === 'answer'));
      return [name, isSecret && each !== null ? mask : masked(each)];
    }),
  );
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}
