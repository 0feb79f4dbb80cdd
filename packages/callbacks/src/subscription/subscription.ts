import { type CallbackType, callbackTypeNamed } from '../subject/callback-levels.ts';
import type { WireRecord } from '../subject/level-keys.ts';

/** A callback entry that is active, as delivery needs it. */
export interface Subscription {
  /** The callback entry's id. */
  readonly id: number;
  readonly type: CallbackType;
  /** Lower case. */
  readonly level: string;
  readonly objectId: number;
  /** Who registered it. */
  readonly memberId: number;
  readonly url: string;
  /**
   * No message for changes made by the member who registered it (`isSelfSuppressedFlag`;
   * evidence: callbacks/self-suppressed).
   */
  readonly selfSuppressed: boolean;
  /** The text of the integrator tag that `objectId` names; only for level `integratortag`. */
  readonly tag: string | null;
}

/** The subscription of a stored callback entry; null when the entry is inactive or its type is unknown. */
export function subscriptionOf(entry: WireRecord, tag: string | null = null): Subscription | null {
  const type = callbackTypeNamed(String(entry['type']));
  if (type === null || entry['inactiveFlag'] === true) return null;
  return {
    id: Number(entry['id']),
    type,
    level: String(entry['level']).toLowerCase(),
    objectId: Number(entry['objectId']),
    memberId: Number(entry['memberId']),
    url: String(entry['url']),
    selfSuppressed: entry['isSelfSuppressedFlag'] === true,
    tag,
  };
}
