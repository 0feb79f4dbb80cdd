import type { Catalogue } from '@reeve/catalogue';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';

/** The API as the writer of a draft's body knows it: models inside models follow the version too. */
export function catalogueOf(draft: Pick<Draft, 'catalogue'>, unit: Pick<Unit, 'schema'>): Catalogue {
  return draft.catalogue ?? unit.schema.catalogue;
}
