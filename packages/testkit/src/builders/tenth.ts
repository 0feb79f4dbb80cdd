import type { World } from '../world.ts';
import { aTaxCode } from './tax-code.ts';

/** Makes a tax code that takes ten percent of products, called as it is told, and answers its id. */
export function aTenth(world: World, identifier: string): Promise<number> {
  const rate = { levelOneRate: 0.1, levelOneRateType: 'Percent', levelOneProductsFlag: true };
  return aTaxCode(world, { identifier, ...rate });
}
