import { LinesFile } from '../file/lines-file.ts';
import type { CallbackStore, KeptCallback } from './callback-store.ts';

/** A line of the file: a message, or that one was worked on. */
type Line = KeptCallback | { readonly done: string };

/** How long messages are kept that were worked on. */
const usualDays = 3;

const day = 86_400_000;

/**
 * Keeps callbacks in a file, a line of JSON each, readable by its owner alone: records may be confidential. What was worked on and is
 * older than `days` goes when the file is read, and once a day. One process at a time. A message whose line was cut short was never answered as taken.
 */
export function fileCallbacks(
  path: string,
  { days = usualDays, now = Date.now }: { readonly days?: number; readonly now?: () => number } = {},
): CallbackStore {
  const file = new LinesFile<Line>(path);
  let forgot = now();
  const forget = () => {
    forgot = now();
    return file.change((lines) => withoutOld(lines, forgot - days * day));
  };
  return {
    add: ({ at, message }) => {
      const added = file.add({ at, message });
      // Not waited for, and no matter where it fails: it is tried again the next day.
      if (now() - forgot >= day) forget().catch(() => {});
      return added;
    },
    done: (messageId) => file.add({ done: messageId }),
    waiting: async () => {
      await forget();
      const { kept, done } = keptAndDone(await file.read());
      return kept.filter(({ message }) => !done.has(message.messageId));
    },
    between: async (from, until) => keptAndDone(await file.read()).kept.filter(({ at }) => at >= from && at < until),
  };
}

/** The same lines where nothing that was worked on is older. */
function withoutOld(lines: Line[], since: number): readonly Line[] {
  const { kept, done } = keptAndDone(lines);
  const wanted = kept.filter(({ at, message }) => at >= since || !done.has(message.messageId));
  if (wanted.length === kept.length) return lines;
  const worked = wanted.filter(({ message }) => done.has(message.messageId));
  return [...wanted, ...worked.map(({ message }) => ({ done: message.messageId }))];
}

function keptAndDone(lines: readonly Line[]): {
  readonly kept: readonly KeptCallback[];
  readonly done: ReadonlySet<string>;
} {
  const kept = onceEach(lines.filter((line): line is KeptCallback => !('done' in line)));
  const done = new Set(lines.flatMap((line) => ('done' in line ? [line.done] : [])));
  return { kept, done };
}

/** A message whose writing failed in the middle came again. */
function onceEach(kept: readonly KeptCallback[]): readonly KeptCallback[] {
  return [...new Map(kept.map((each) => [each.message.messageId, each])).values()];
}
