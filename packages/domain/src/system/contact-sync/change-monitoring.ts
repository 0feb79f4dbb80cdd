import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { record } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { isObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import { monitoringOf } from './show-monitoring.ts';

const monitoring = '/system/contactsync/monitoring';
const fields = ['emailAddress', 'serviceBoardId', 'serviceBoardStatusId'] as const;

/** The path names no row and the description no body: the row goes by the kind of trouble (*assumed*). */
export const changeMonitoring = action('PATCH /system/contactsync/monitoring', {
  says: 'who is told of a kind of trouble with the exchange of contacts changes',
  source: 'evidence: system/contact-sync-monitoring',
  takes: asSent.json,
  does: async ({ body }, unit) => {
    const sent = new Map<string, unknown>(
      Object.entries(membersOf(body)).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const type = sent.get('monitoringtypeid');
    const id = Number(sent.get('id') ?? (await monitoringOf(Number(type ?? 0), unit)));
    const named = fields.filter((field) => sent.has(field.toLowerCase()));
    await changeRecord(
      monitoring,
      id,
      Object.fromEntries(named.map((field) => [field, sent.get(field.toLowerCase())])),
      unit,
    );
    return record(monitoring, id);
  },
});

/** The members of the row, or the operations of a patch, which say the same. Raises `malformed body` for anything else. */
function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  if (isObject(body)) return body;
  const operations: unknown[] = Array.isArray(body) ? body : [null];
  if (!operations.every(isObject))
    return refuse({ kind: 'malformed body', message: 'The body must be a row of monitoring, or operations on it.' });
  return Object.fromEntries(operations.map(({ path, value }) => [String(path).replace(/^\//, ''), value]));
}
