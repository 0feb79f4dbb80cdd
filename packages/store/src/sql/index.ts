export { compileCount, compileIds } from './compile-list.ts';
export { explainStatement } from './explain-statement.ts';
export { countRows, findIds, type Readers, type Way, waysToIds, wayToCount } from './find-ids.ts';
export type { Statement } from './statement.ts';
