import { KeptSetup } from './kept-setup.ts';
import type { TenantPart } from './tenant-part.ts';

/** What a tenant's writes keep of its setup tables. */
export const keptSetup: TenantPart<KeptSetup> = {
  name: 'kept setup',
  tables: [],
  attach() {
    const own = new KeptSetup();
    return { own, heard: (table) => own.written(table), forget: () => own.forget() };
  },
};
