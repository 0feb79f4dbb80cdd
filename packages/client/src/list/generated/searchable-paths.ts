// Written by "npm run generate" from the catalogue. Do not edit.

/** Lists that have a search by POST, in lower case. */
export const searchablePaths: ReadonlySet<string> = new Set(['/project/tickets', '/service/tickets']);
