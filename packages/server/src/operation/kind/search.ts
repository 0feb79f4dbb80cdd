import { isObject, refuse } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { listBy } from './list.ts';
import type { FilterTexts } from './list-request.ts';

const keys = ['conditions', 'orderBy', 'childConditions', 'customFieldConditions'] as const;

/**
 * The list with its filters in the body; `page`, `pageSize` and `fields` stay in the query
 * (evidence: conditions/search).
 */
export async function search(call: Call): Promise<Answer> {
  const body = await readJson(call.request);
  if (!isObject(body)) refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    const key = keys.find((each) => each.toLowerCase() === name.toLowerCase());
    if (key === undefined) refuse({ kind: 'unknown member', member: name, model: 'FilterValues', path: name });
    if (value === null) continue;
    if (typeof value !== 'string')
      refuse({
        kind: 'value not converted',
        message: `Error converting value ${JSON.stringify(value).slice(0, 60)} to type 'System.String'.`,
        path: name,
      });
    texts[key] = value;
  }
  return listBy(call, texts as FilterTexts);
}
