import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What stands before the store of tests, and how it is closed. */
export interface ListingFront {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers what the store of tests does not: which uploads of a bucket are open, and that one is given up. All else is passed on. `uploads`
 * is the folder in which the store keeps them, each with the key of its object.
 */
export async function aListingFront(port: number, uploads: string): Promise<ListingFront> {
  const server = createServer(async (asked, answer) => {
    const { searchParams } = new URL(asked.url ?? '/', 'http://store');
    const upload = searchParams.get('uploadId');
    if (asked.method === 'GET' && searchParams.has('uploads'))
      answer.end(await listed(uploads, searchParams.get('prefix')));
    else if (asked.method === 'DELETE' && upload !== null) {
      const isGone = await rm(join(uploads, upload), { recursive: true }).then(
        () => false,
        () => true,
      );
      answer.writeHead(isGone ? 404 : 204).end();
    } else passOn(asked, answer, port);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function listed(uploads: string, prefix: string | null): Promise<string> {
  const found = [];
  for (const id of await readdir(uploads).catch(() => [])) {
    const key = await readFile(join(uploads, id, 'key'), 'utf8');
    if (key.startsWith(prefix ?? '')) found.push(`<Upload><Key>${key}</Key><UploadId>${id}</UploadId></Upload>`);
  }
  return `<?xml version="1.0"?><ListMultipartUploadsResult>${found.join('')}</ListMultipartUploadsResult>`;
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url: path, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(onward);
}
