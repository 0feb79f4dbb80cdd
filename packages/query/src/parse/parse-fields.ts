import type { Path } from '../condition.ts';
import { Lexer } from './lexer.ts';
import { defaultLimits, type QueryLimits } from './query-limits.ts';
import { readPath, refuseToken } from './read-path.ts';

/**
 * Reads `fields`: paths with commas between. Blanks do not count, nor do commas with nothing between them; empty or
 * blank text is no paths, which means all fields. Names are not looked up, for unknown ones are passed over later
 * (evidence: wire-format/fields-unknown). Raises `ConditionSyntaxError`, also for more than `limits.fields` paths.
 *
 * Example: `id, company/name, _info/lastUpdated`
 */
export function parseFields(text: string, limits: QueryLimits = defaultLimits): readonly Path[] {
  const lexer = new Lexer(text, limits);
  const paths: Path[] = [];
  let isApart = true;
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
    if (token.kind === ',') {
      isApart = true;
      continue;
    }
    if (!isApart) refuseToken(lexer, token, [',', 'the end']);
    if (paths.length === limits.fields) refuseField(lexer, token.start, limits);
    paths.push(readPath(lexer, token));
    isApart = false;
  }
  return Object.freeze(paths);
}

function refuseField(lexer: Lexer, position: number, { fields }: QueryLimits): never {
  const sentence = `A request may name ${fields} fields; there is one more`;
  return lexer.refuse({ reason: 'too many fields', position, found: '', sentence });
}
