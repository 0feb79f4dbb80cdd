/**
 * A search for the root entry of an LDAP server (RFC 4511, section 4.5.1), in BER: base object of the empty name, aliases
 * never followed, one entry at the most, within five seconds, `(objectClass=*)`, all attributes.
 */
export const rootEntryRequest: Uint8Array = sequence(0x30, [
  ...integer(1),
  ...sequence(0x63, [
    ...[0x04, 0x00],
    ...[0x0a, 0x01, 0x00],
    ...[0x0a, 0x01, 0x00],
    ...integer(1),
    ...integer(5),
    ...[0x01, 0x01, 0x00],
    ...sequence(0x87, Buffer.from('objectClass')),
    ...[0x30, 0x00],
  ]),
]);

/** Whether bytes begin an answer to it: an entry, or the end of the search, of the message that was sent. */
export function isLdapAnswer(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  const length = bytes[1] ?? 0;
  const at = length < 0x80 ? 2 : 2 + (length & 0x7f);
  const isOurs = bytes[at] === 0x02 && bytes[at + 1] === 1 && bytes[at + 2] === 1;
  return isOurs && (bytes[at + 3] === 0x64 || bytes[at + 3] === 0x65);
}

function integer(value: number): number[] {
  return [0x02, 0x01, value];
}

/** Everything that is sent is shorter than 128 bytes: a length is one byte. */
function sequence(tag: number, content: Iterable<number>): Uint8Array {
  const bytes = [...content];
  return Uint8Array.from([tag, bytes.length, ...bytes]);
}
