import type pg from 'pg';

const cancelWorking = `select pg_cancel_backend(pid) from pg_stat_activity
  where pid = $1 and coalesce(state, '') not like 'idle%'`;

/**
 * Ends what the process of a connection is working on, or is about to. An order that comes before the process has read
 * its statement, or between two pieces of it, is lost: it is repeated every hundredth of a second until `isOver`. The
 * connection may do nothing else before this resolves.
 */
export async function cancelStatement(client: pg.ClientBase, process: number, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await client.query(cancelWorking, [process]);
    if (!isOver()) await client.query('select pg_sleep(0.01)');
  }
}
