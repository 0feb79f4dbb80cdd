import type { Json } from './generated/models.ts';
import type {
  Counts,
  Creates,
  Deletes,
  Downloads,
  Gets,
  Lists,
  Patches,
  Posts,
  Puts,
  Replaces,
  Reports,
  Uploads,
} from './resource/operations.ts';

/** A record of which nothing is known but that it has members. */
export type UntypedRecord = { readonly [name: string]: Json };

/** Every operation, at a path of which nothing is known: the server says what is there. */
export interface AnyPath
  extends Lists<UntypedRecord>,
    Counts<UntypedRecord>,
    Creates<UntypedRecord>,
    Replaces<UntypedRecord>,
    Patches<UntypedRecord>,
    Deletes<unknown, unknown>,
    Posts<unknown, unknown>,
    Puts<unknown, unknown>,
    Downloads,
    Uploads<UntypedRecord>,
    Gets<UntypedRecord>,
    Omit<Reports<UntypedRecord>, 'count' | 'get'> {}
