/** A header's value and its parameters, as `form-data; name="file"` has them. */
export interface ValueWithParameters {
  /** In lower case. */
  readonly value: string;
  /** By name in lower case; the first of a name counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** From one semicolon to the next: each is looked at once, from where the last one ended. */
const parameter = /;[ \t]*([^\s;="]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^;]*))[^;]*/sy;

/**
 * Takes a header's value apart (RFC 9110, 5.6.6). Values may stand bare or in quotes, in which a backslash goes before a
 * quote or a backslash; any other backslash is one of a path. What does not fit ends it.
 */
export function readParameters(header: string): ValueWithParameters {
  const end = header.indexOf(';');
  const parameters = new Map<string, string>();
  parameter.lastIndex = end < 0 ? header.length : end;
  for (let found = parameter.exec(header); found !== null; found = parameter.exec(header)) {
    const [, name = '', quoted, bare = ''] = found;
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(["\\])/g, '$1') ?? bare.trim());
  }
  return { value: (end < 0 ? header : header.slice(0, end)).trim().toLowerCase(), parameters };
}
