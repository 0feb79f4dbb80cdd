import type { Catalogue } from '@reeve/catalogue';
import type { Tables } from './table.ts';

/** What Reeve knows of the API and of how it is stored, whatever the tenant. */
export interface Schema {
  readonly catalogue: Catalogue;
  readonly tables: Tables;
}
