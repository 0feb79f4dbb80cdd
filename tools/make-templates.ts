/**
 * Makes what worlds on PostgreSQL are copied from, on the server whose address is given, and tells its parent as soon as whoever wants a copy waits for
 * it. A process of its own: one that is still at it when the tests are over is ended, for then none of them wanted a copy.
 */
import { beginWorldTemplates } from '../packages/testkit/src/world-template.ts';

try {
  const { done } = await beginWorldTemplates(process.argv[2] ?? '');
  process.send?.('they wait');
  await done;
} catch (error) {
  process.stderr.write(`No database for the tests to copy: ${error}\n`);
  process.exit(1);
}
process.disconnect?.();
