import type { LeaveOut, Schema } from '@reeve/store';

/** Tables of ours that have keys, secrets, or what was sent to others. */
export const secretTables: ReadonlySet<string> = new Set([
  'reeve_api_key',
  'reeve_api_log',
  'reeve_api_log_mode',
  'reeve_delivery',
  'reeve_mail',
  'reeve_mail_in',
  'reeve_member_hash',
  'reeve_message',
  'reeve_outbox',
  'reeve_outside_secret',
  'reeve_password',
  'reeve_signing_key',
]);

const secretName = /pass(word|phrase)?|pwd|secret|private_?key|api_?key|token|hash|credential/i;

/** Says which columns of collections hold secrets: those that the API only takes, and those that are called so. */
export function isSecretColumn({ tables }: Schema): LeaveOut {
  const secret = new Map<string, ReadonlySet<string>>(
    tables.all.map((table) => {
      const columns = table.columns.filter(({ field, name }) => field?.writeOnly === true || secretName.test(name));
      return [table.name, new Set(columns.flatMap(({ name, folded }) => (folded === null ? [name] : [name, folded])))];
    }),
  );
  return (table, column) => secret.get(table)?.has(column) === true;
}
