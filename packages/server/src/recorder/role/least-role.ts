import { type RoleLevel, securityFunctions } from '@reeve/catalogue';
import type { AskedRight, FunctionLevels, LeastLevels, RecordedCall } from '../recording.ts';

const closed: FunctionLevels = { inquire: 'None', add: 'None', edit: 'None', delete: 'None' };

/** The levels of a role that may everything that successful calls asked for. */
export function askedLevels(calls: readonly Pick<RecordedCall, 'status' | 'rights'>[]): LeastLevels {
  const asked = calls.filter(({ status }) => status < 400).flatMap(({ rights }) => rights);
  return asked.reduce<LeastLevels>((levels, right) => withLevel(levels, right, 'All'), {});
}

/** Whether calls are answered as they should be with these levels. */
export type Try = (levels: LeastLevels) => Promise<boolean>;

/** Lowers one level after another as far as the calls are still answered as they should be. */
export async function lowered(levels: LeastLevels, works: Try): Promise<LeastLevels> {
  let least = levels;
  for (const right of rightsOf(levels))
    for (const level of lowerLevels(right)) {
      const lower = withLevel(least, right, level);
      if (!(await works(lower))) continue;
      least = lower;
      break;
    }
  return opened(least);
}

/** Few functions know one's own records. */
function lowerLevels({ key }: AskedRight): readonly RoleLevel[] {
  const found = securityFunctions.find(({ module, name }) => `${module}/${name}` === key);
  return found?.myAll === true ? ['None', 'My'] : ['None'];
}

function rightsOf(levels: LeastLevels): AskedRight[] {
  return Object.entries(levels).flatMap(([key, own]) =>
    (Object.keys(closed) as AskedRight['verb'][]).flatMap((verb) => (own[verb] === 'None' ? [] : [{ key, verb }])),
  );
}

function withLevel(levels: LeastLevels, { key, verb }: AskedRight, level: RoleLevel): LeastLevels {
  return { ...levels, [key]: { ...closed, ...levels[key], [verb]: level } };
}

/** Without functions that are closed altogether, in the order of their names. */
function opened(levels: LeastLevels): LeastLevels {
  const open = Object.entries(levels).filter(([, own]) => Object.values(own).some((level) => level !== 'None'));
  return Object.fromEntries(open.sort(([a], [b]) => (a < b ? -1 : 1)));
}
