import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askOnce, type Shot } from './load.ts';
import { ProcessUnderTest } from './process-under-test.ts';
import type { Contender } from './slices.ts';

/** A bare `node:http` that answers the bytes which a server answers to a request, as a yardstick. */
export async function startBare(folder: string, of: { port: number; shot: Shot }, port: number) {
  const file = join(folder, 'bare.json');
  writeFileSync(file, await askOnce(of.port, of.shot));
  const server = await ProcessUnderTest.start(['bench/bare-server.js', String(port), file], port, '/');
  const contender: Contender = {
    name: '  bare node:http, the same bytes',
    ports: [port],
    connections: 10,
    shot: () => of.shot,
    cpuSeconds: () => server.cpuSeconds(),
  };
  return { contender, server };
}
