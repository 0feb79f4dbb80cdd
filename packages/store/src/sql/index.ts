export { compileCount, compileIds } from './compile-list.ts';
export { explainStatement } from './explain-statement.ts';
export { allWaysToIds, countRows, findIds, type Readers, type Way, wayToCount } from './find-ids.ts';
export type { Statement } from './statement.ts';
