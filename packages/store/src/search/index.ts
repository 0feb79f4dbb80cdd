export { ensureSearch } from './ensure-search.ts';
export { searchStatements } from './search-statements.ts';
export { type SearchedColumn, searchedColumns } from './searched-columns.ts';
