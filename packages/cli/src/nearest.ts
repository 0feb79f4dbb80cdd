/** The word of a list that was probably meant, by the rule that settings' names are looked for with. */
export { nearest } from '../../query/src/nearest.ts';
