import type { AttachedPart, Change, Recorder } from '@reeve/domain';
import type { TenantDatabase } from '@reeve/store';

/**
 * The topic on which a tenant's processes tell one another which records were written: `table id` a line, and the ids of the
 * records that it stood and stands below.
 */
const topic = 'changed';

/** Lines of one payload: it stays below the engine's limit. */
const mostLines = 60;

/** Announces what a transaction changed. The last recorder: what others change is announced too. */
export const announceChanges: Recorder = (changes, unit) => {
  const lines = changes.map((change) => [change.table.name, change.id, ...aboveOf(change)].join(' '));
  for (let at = 0; at < lines.length; at += mostLines)
    unit.transaction.announce(topic, lines.slice(at, at + mostLines).join('\n'));
};

/** The records that one is nested below: their answers may show it in a list. */
function aboveOf({ table, before, after }: Change): number[] {
  const key = table.collection.parent?.field ?? '_parentId';
  const both = [before?.[key], after?.[key]].filter((id): id is number => typeof id === 'number');
  return [...new Set(both)];
}

/** Keeps the parts of a tenant true to what any process writes. */
export function hearChanges(database: TenantDatabase, parts: readonly AttachedPart<unknown>[]): void {
  database.listen(
    topic,
    (payload) => tell(payload, parts),
    () => {
      for (const part of parts) part.forget?.();
    },
  );
}

function tell(payload: string, parts: readonly AttachedPart<unknown>[]): void {
  for (const line of payload.split('\n')) {
    const [table = '', id, ...above] = line.split(' ');
    for (const part of parts) part.heard?.(table, Number(id), above.map(Number));
  }
}
