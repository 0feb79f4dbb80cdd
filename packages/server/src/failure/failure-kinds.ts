import type { CallbackFailureForm, CallFailureForm, FailureForm } from './failure.ts';

/** What can go wrong with calls. */
export const callFailures: readonly CallFailureForm[] = [
  'status',
  'rate limit',
  'gateway page',
  'cut',
  'silence',
  'slow',
];

/** What can go wrong with callbacks. */
export const callbackFailures: readonly CallbackFailureForm[] = [
  'callback delayed',
  'callback doubled',
  'callback reordered',
  'callback dropped',
  'callback wrongly signed',
];

/** Whether a failure is one of callbacks. */
export function isOfCallbacks(kind: FailureForm): kind is CallbackFailureForm {
  return kind.startsWith('callback ');
}
