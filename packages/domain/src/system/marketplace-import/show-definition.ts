import type { Field, Model } from '@reeve/catalogue';
import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { packageKinds } from './kinds.ts';

/** The definitions are built in; packages themselves are the vendor's. */
export const showMarketplaceDefinition = action('GET /system/marketplaceimport/getdefinition/{id}', {
  says: 'a kind of package is shown: the fields of its objects, and which of them are required',
  source: 'evidence: system/marketplace, system/marketplace-kinds',
  reads: async ({ id }, { schema: { catalogue } }) => {
    const kind = packageKinds.find((each) => each.id === id);
    if (kind === undefined) return refuse({ kind: 'record not found', what: 'MarketplaceImport', id });
    const model = kind.view === null ? null : catalogue.model(catalogue.collection(kind.view).model);
    return value({
      id,
      marketplaceImportType: kind.name,
      marketplaceObject: model === null ? [] : [objectOf(model)],
      requiredFields: model === null ? [] : model.fields.filter(isAsked).map(({ name }) => name),
    });
  },
});

/** The fields that a caller may send, each with its type. */
function objectOf(model: Model): Readonly<Record<string, string>> {
  const sent = model.fields.filter((field) => field.name !== 'id' && field.type !== 'info' && field.readOnly !== true);
  return Object.fromEntries(sent.filter(({ hidden }) => hidden !== true).map(({ name, type }) => [name, type]));
}

function isAsked({ required, readOnly, hidden }: Field): boolean {
  return required === true && readOnly !== true && hidden !== true;
}
