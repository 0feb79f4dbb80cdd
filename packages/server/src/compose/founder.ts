import type { Actor } from '@reeve/domain';

/** Who makes what a new tenant has. */
export const founder: Actor = { memberId: 0, identifier: 'zadmin' };
