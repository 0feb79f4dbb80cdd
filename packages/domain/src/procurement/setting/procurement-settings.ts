import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

const settings = '/procurement/settings';

/** How the provider buys and keeps stock; null where nothing was set up. Kept until somebody changes it. */
export function procurementSettings(unit: Pick<Unit, 'keep' | 'first'>): Promise<RowOf<typeof settings> | null> {
  return unit.keep('procurement settings', [settings], () => unit.first(settings, {}));
}
