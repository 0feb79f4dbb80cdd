import { levelOf, rightInDetail, type Session } from '@reeve/access';
import type { MissingRight } from './reason.ts';

/** The right that a refusal's detail tells of; null where nothing was noted. */
export function missingRight(detail: string | undefined, session: Session | null): MissingRight | null {
  if (detail === undefined) return null;
  const right = rightInDetail(detail);
  const role = session?.rights.role ?? null;
  if (right === null) return { says: detail, module: null, function: null, verb: null, level: null, role };
  const [module = '', name = ''] = right.key.split('/');
  const level = session === null ? null : levelOf(session.rights, right.key, right.verb);
  return { says: detail, module, function: name, verb: right.verb, level, role };
}
