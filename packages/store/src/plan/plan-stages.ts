import { type Comparison, evaluate, type Membership } from '@reeve/query';
import { constant, type Filter, joined, type Operand, type Staged } from '../filter/filter.ts';

/**
 * The filter of a leaf on a word that follows the time, for a moment `now`: each stage whose word the leaf takes, and the
 * last one as `planOn` plans the leaf on the column that says it. Raises what that raises.
 */
export function planStages(
  { stages, from, until, after, options }: Staged,
  leaf: Comparison | Membership,
  planOn: (operand: Operand) => Filter,
  now: string,
): Filter {
  const [begins, ends] = [from, until].map((column): Operand => ({ kind: 'column', column, type: 'dateTime' }));
  if (begins === undefined || ends === undefined) throw new Error('A stage has no column.');
  const ended = planOn({ kind: 'column', column: after, type: 'enum', options });
  const takes = (word: string) => constant(evaluate(leaf, () => word));
  const ahead: Filter = { kind: 'compare', operand: begins, operator: '>', value: now };
  const begun = joined('or', [
    { kind: 'empty', operand: begins, negated: false },
    { kind: 'compare', operand: begins, operator: '<=', value: now },
  ]);
  const goesOn = joined('or', [
    { kind: 'empty', operand: ends, negated: false },
    { kind: 'compare', operand: ends, operator: '>=', value: now },
  ]);
  const over: Filter = { kind: 'compare', operand: ends, operator: '<', value: now };
  return joined('or', [
    joined('and', [takes(stages.before), ahead, goesOn]),
    joined('and', [takes(stages.during), begun, goesOn]),
    joined('and', [over, ended]),
  ]);
}
