/** A value as it is sent: text, bytes, or nothing. */
export type SentValue = string | Buffer | null;

/** Execute all of the unnamed portal, then Sync: after it the server answers, and a statement that failed is over. */
const executeAndSync = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0x53, 0, 0, 0, 4]);

/** Code, length, the empty name of the portal, the end of the statement's name, three counts. */
const fixed = 1 + 4 + 1 + 1 + 2 + 2 + 2;

/** Texts of so many characters at most are written quicker one by one. */
const shortText = 24;

/**
 * Bind, Execute and Sync of a statement that the connection knows by its name, which is plain ASCII, as one piece: the driver writes
 * three, each with bookkeeping of its own. What is answered comes as text.
 */
export function boundMessages(name: string, values: readonly SentValue[]): Buffer {
  const lengths = values.map(byteLength);
  const formats = values.some((value) => value instanceof Uint8Array) ? values.length : 0;
  let size = fixed + name.length + 2 * formats + 4 * values.length;
  for (const length of lengths) if (length > 0) size += length;
  const message = Buffer.allocUnsafe(size + executeAndSync.length);
  message[0] = 0x42;
  let at = message.writeInt32BE(size - 1, 1);
  message[at++] = 0;
  at += message.write(name, at, 'latin1');
  message[at++] = 0;
  at = message.writeInt16BE(formats, at);
  for (let place = 0; place < formats; place += 1)
    at = message.writeInt16BE(values[place] instanceof Uint8Array ? 1 : 0, at);
  at = message.writeInt16BE(values.length, at);
  for (let place = 0; place < values.length; place += 1)
    at = writeValue(message, at, values[place] as SentValue, lengths[place] as number);
  at = message.writeInt16BE(0, at);
  message.set(executeAndSync, at);
  return message;
}

/** -1 for nothing, as the protocol has it. */
function byteLength(value: SentValue): number {
  if (value === null) return -1;
  return typeof value === 'string' ? Buffer.byteLength(value) : value.length;
}

function writeValue(message: Buffer, from: number, value: SentValue, length: number): number {
  const at = message.writeInt32BE(length, from);
  if (value === null) return at;
  if (typeof value !== 'string') message.set(value, at);
  else if (length > shortText || length !== value.length) message.write(value, at);
  else for (let place = 0; place < length; place += 1) message[at + place] = value.charCodeAt(place);
  return at + length;
}
