export { compileCount, compileIds } from './compile-list.ts';
export { explainStatement } from './explain-statement.ts';
export type { Statement } from './statement.ts';
