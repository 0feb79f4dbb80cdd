import { LentBytes } from '@reeve/http';

/** Characters up to which a body is one text: it is sent with the headers in one piece. */
const shortText = 16 * 1024;

/**
 * The body of a list of finished records. A long one is written record by record into lent bytes: as one text it would be
 * put together, measured and encoded, each time over memory that is new.
 */
export function listBody(records: readonly string[]): string | LentBytes {
  let length = records.length + 1;
  for (const record of records) length += record.length;
  if (length <= shortText) return `[${records.join(',')}]`;
  const bytes = new LentBytes(length);
  for (const [at, record] of records.entries()) {
    bytes.write(at === 0 ? '[' : ',');
    bytes.write(record);
  }
  bytes.write(']');
  return bytes;
}

/** The text of a body that goes into another answer. Lent bytes are given back. */
export function takeText(body: string | Buffer | LentBytes | null): string {
  if (!(body instanceof LentBytes)) return String(body ?? '');
  const text = body.bytes.toString('utf8');
  body.giveBack();
  return text;
}
