import type { Behaviour } from '../../unit/behaviour.ts';
import { coverProduct } from './cover-product.ts';
import { giveProductUseBack } from './give-use-back.ts';
import { keepProductUse } from './keep-use.ts';
import { takeProductAgreement } from './take-agreement.ts';

/** What agreements cover of products. */
export const productCoverBehaviours: readonly Behaviour[] = [
  takeProductAgreement,
  coverProduct,
  keepProductUse,
  giveProductUseBack,
];
