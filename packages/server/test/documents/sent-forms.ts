import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Reply, World } from '../../../testkit/src/world.ts';

/** What forms are sent to. */
export const uploads = '/v4_6_release/apis/3.0/system/documents';

/** A part of a form as it is sent: a text, or a file with its name. */
export type SentPart = readonly [name: string, value: string | Buffer, fileName?: string];

/** A form with the boundary `b`, its parts in this order. */
export function formOf(...parts: readonly SentPart[]): Buffer {
  const written = parts.flatMap(([name, value, fileName]) => [
    Buffer.from(
      `--b\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n\r\n`,
    ),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...written, Buffer.from('--b--\r\n')]);
}

/** Sends a form; `path` is below that of documents. */
export function sendForm(world: World, body: Buffer, path = ''): Promise<Reply> {
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  return world.send('POST', `/system/documents${path}`, { headers, body });
}

/** A document of the first company, by its id. */
export async function aDocument(
  world: World,
  content: string | Buffer = 'seen',
  fileName = 'log.txt',
): Promise<number> {
  const { json } = await sendForm(
    world,
    formOf(['recordType', 'Company'], ['recordId', '1'], ['file', content, fileName]),
  );
  return (json as { id: number }).id;
}

/** The names of all files that a tenant has in the folder of documents. */
export async function filesOf(world: World, tenant = world.tenant.name): Promise<string[]> {
  const found = await readdir(join(world.place.folder, 'documents', tenant), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return found.filter((each) => each.isFile()).map(({ name }) => name);
}

/** Keys that belong to no record. */
export async function looseFiles(world: World): Promise<number> {
  return (await world.tenant.database.reader.all('select "key" from "reeve_loose_file"')).length;
}

/** A connection on which the head of an upload of so many bytes was sent, and the beginning of its body. */
export function beginUpload(world: Pick<World, 'origin' | 'headers'>, length: number, beginning: Buffer): Socket {
  const socket = connect(Number(new URL(world.origin).port), '127.0.0.1').on('error', () => {});
  const headers = Object.entries({
    ...world.headers,
    Host: '127.0.0.1',
    'Content-Type': 'multipart/form-data; boundary=b',
    'Content-Length': String(length),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${uploads} HTTP/1.1\r\n${headers.join('')}\r\n`);
  socket.write(beginning);
  return socket;
}

/** Waits for what is about to happen on its own. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
