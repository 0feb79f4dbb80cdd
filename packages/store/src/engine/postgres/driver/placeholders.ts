/** `?` parameters as PostgreSQL writes them: `$1`, `$2`, … in order. A `?` never stands for anything else. */
export function numberedPlaceholders(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${++count}`);
}
