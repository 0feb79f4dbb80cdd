import type { Handler } from '../../call/call.ts';
import { countDocuments, listDocuments } from './documents.ts';
import { getMember } from './members.ts';

/** Operations of a general kind that need something of their own, by method and path. */
export const ownHandlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['GET /system/documents', listDocuments],
  ['GET /system/documents/count', countDocuments],
  ['GET /system/members/{id}', getMember],
  ['GET /system/info/members/{id}', getMember],
]);
