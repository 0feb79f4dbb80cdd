import { performance } from 'node:perf_hooks';

/** Milliseconds of one turn of the event loop after which nothing more is begun in it. */
const room = 5;

/** The turn that was last looked at, by its number, and when it was first looked at. */
let turn = -1;
let began = 0;

interface Waiting {
  readonly work: () => void;
  /** The turn in which it is not to begin: that in which somebody worked long already. */
  readonly notIn: number;
}

/** Those who wait for a turn, in the order in which they came. */
const waiting: Waiting[] = [];

/**
 * Does `work` at once where this turn of the event loop has room and nobody waits, and else in a later one, in the order in which
 * they came: whatever arrived while the loop was busy is read in one turn, and answers that are made in one go would add up.
 */
export function beginInTurn(work: () => void): void {
  if (waiting.length === 0 && hasRoom()) work();
  else putOff(work);
}

/** Resolves in a later turn of the event loop, one that has room, behind those who wait for one: for work that takes long. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => putOff(resolve, currentTurn()));
}

/** Each brings an immediate along, which begins whoever is first by then: who did not find room stays before those who come later. */
function putOff(work: () => void, notIn = -1): void {
  waiting.push({ work, notIn });
  setImmediate(beginFirst);
}

/** What this begins goes on before the next is looked at: promises do between two immediates. */
function beginFirst(): void {
  const [first] = waiting;
  if (first === undefined) return;
  if (first.notIn === currentTurn() || !hasRoom()) return void setImmediate(beginFirst);
  waiting.shift();
  first.work();
}

function hasRoom(): boolean {
  const number = currentTurn();
  const now = performance.now();
  if (number !== turn) {
    turn = number;
    began = now;
  }
  return now - began < room;
}

function currentTurn(): number {
  return performance.nodeTiming.uvMetricsInfo.loopCount;
}
