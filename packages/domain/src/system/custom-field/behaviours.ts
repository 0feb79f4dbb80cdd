import type { Behaviour } from '../../unit/behaviour.ts';
import { placeInPod } from './place-in-pod.ts';
import { stampCustomField } from './stamp-custom-field.ts';

/** What the definition of a custom field does beyond being stored. */
export const customFieldBehaviours: readonly Behaviour[] = [stampCustomField, placeInPod];
