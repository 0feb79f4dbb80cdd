import type { Observation, Observe, ServerNoted } from './observation.ts';

/**
 * Passes observations on to a log, of refused calls of strangers so many a second at most: a stranger decides how many
 * there are, and the log's disk is the operator's. What was left out is told when the next second begins.
 */
export function limitLines(most: number, log: Observe): Observe {
  let second = 0;
  let lines = 0;
  return (observation) => {
    if (!isOfStranger(observation)) return log(observation);
    const now = Math.floor(observation.at / 1000);
    if (now !== second) {
      if (lines > most) log(leftOut(lines - most, observation.at));
      [second, lines] = [now, 0];
    }
    lines += 1;
    if (lines <= most) log(observation);
  };
}

function isOfStranger(observation: Observation): boolean {
  if (observation.kind === 'sign-in refused') return true;
  return observation.kind === 'call answered' && observation.member === null && observation.fault !== null;
}

function leftOut(count: number, at: number): ServerNoted {
  return { kind: 'server noted', at, message: `${count} lines of refused calls of strangers were left out.` };
}
