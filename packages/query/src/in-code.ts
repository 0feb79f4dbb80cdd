/** Conditions that are made in code and printed: the language without its reader, for programs that are to be small. */
export type { Comparison, Condition, Membership } from './condition.ts';
export { escapePattern } from './pattern.ts';
export { printCondition } from './print-condition.ts';
export { UnprintableCondition } from './unprintable-condition.ts';
export { all, any, type ConditionsOn, where } from './where.ts';
