import type { Behaviour } from '../../unit/behaviour.ts';
import { keepReceivedLines } from './keep-received-lines.ts';

/** What a purchase order and its lines do beyond being stored, in order. */
export const purchaseOrderBehaviours: readonly Behaviour[] = [keepReceivedLines];
