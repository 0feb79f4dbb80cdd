import { type Condition, evaluate, type LookUp, TooLaborious } from '@reeve/query';
import { QueryFault } from '@reeve/store';

/** What the patterns of one call may take on rows that no database looks through, in steps: they hold up everybody meanwhile. */
const mostSteps = 3_000_000;

/**
 * A condition as a test of rows in memory; null lets all through. It raises `QueryFault` where its patterns would take too long on what the
 * rows hold: a pattern of a thousand places in a text of a million characters takes a minute.
 */
export function looksAt(condition: Condition | null): (lookUp: LookUp) => boolean {
  const effort = { left: mostSteps };
  return (lookUp) => {
    try {
      return condition === null || evaluate(condition, lookUp, effort);
    } catch (error) {
      if (!(error instanceof TooLaborious)) throw error;
      throw new QueryFault('too large', 'The texts are too long to look for these patterns in them.', []);
    }
  };
}
