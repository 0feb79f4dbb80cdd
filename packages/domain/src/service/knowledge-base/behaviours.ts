import type { Behaviour } from '../../unit/behaviour.ts';
import { refuseStrangeSubcategory } from './refuse-strange-subcategory.ts';
import { takeCategory } from './take-category.ts';

/** What an article of the knowledge base does beyond being stored. */
export const articleBehaviours: readonly Behaviour[] = [takeCategory, refuseStrangeSubcategory];
