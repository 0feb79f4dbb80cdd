import type pg from 'pg';

const cancelWorking = `select pg_cancel_backend(pid) from pg_stat_activity
  where pid = $1 and coalesce(state, '') not like 'idle%'`;

/**
 * Ends what the process of a connection is working on, or is about to: an order that comes before the process has read
 * its statement would be lost, so it is repeated every hundredth of a second. `isOver` says that there is nothing to end
 * any more.
 */
export async function cancelStatement(client: pg.ClientBase, process: number, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const { rowCount } = await client.query(cancelWorking, [process]);
    if (rowCount !== 0) return;
    await client.query('select pg_sleep(0.01)');
  }
}
