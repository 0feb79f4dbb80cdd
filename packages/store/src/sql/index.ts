export { compileGlance } from './compile-glance.ts';
export { compileCount, compileIds } from './compile-list.ts';
export { explainStatement } from './explain-statement.ts';
export { type Chosen, chooseCount, chooseIds, countRows, findIds, type Readers } from './find-ids.ts';
export type { Statement } from './statement.ts';
