import type { Behaviour } from '../../unit/behaviour.ts';
import { findDomain } from './find-domain.ts';
import { keepOneDefaultItem } from './keep-one-default.ts';
import { leadItsKind } from './lead-its-kind.ts';
import { takeKind } from './take-kind.ts';

/** What a contact's telephone number or address does beyond being stored. */
export const communicationBehaviours: readonly Behaviour[] = [
  takeKind,
  findDomain, // of what the kind makes an e-mail address
  leadItsKind,
  keepOneDefaultItem,
];
