import type { Catalogue, View } from '@reeve/catalogue';
import type { Path } from '@reeve/query';
import { unknownName } from './query-fault.ts';

const known = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>();

/**
 * Refuses a name that a field has in other views of the same records alone: `invoiceDate` is what unposted invoices call the
 * `date` of an invoice (evidence: invoices/date-name, conditions/names-of-views). Fields by their own name are known in all.
 */
export function refuseNamesOfOthers(path: Path, view: View, catalogue: Catalogue): void {
  if (namesOfOthers(view, catalogue).has(path[0]?.toLowerCase() ?? '')) throw unknownName(path, []);
}

function namesOfOthers(view: View, catalogue: Catalogue): ReadonlySet<string> {
  const byView = known.get(catalogue) ?? new Map<string, ReadonlySet<string>>();
  known.set(catalogue, byView);
  const found = byView.get(view.path) ?? gather(view, catalogue);
  byView.set(view.path, found);
  return found;
}

function gather(view: View, catalogue: Catalogue): ReadonlySet<string> {
  const own = modelsShown(view, catalogue);
  const fields = catalogue
    .collection(view.collection)
    .models.flatMap((name) =>
      catalogue.model(name).fields.map((field) => ({ field, isKnown: field.as === undefined || own.has(name) })),
    );
  const names = (isKnown: boolean) =>
    fields.filter((each) => each.isKnown === isKnown).map(({ field }) => field.name.toLowerCase());
  const known = new Set([...names(true), ...Object.keys(view.names ?? {})]);
  return new Set(names(false).filter((name) => !known.has(name)));
}

function modelsShown(view: View, catalogue: Catalogue): ReadonlySet<string> {
  const operations = catalogue.operationsIn(view.path.split('/')[1] ?? '').filter((each) => each.view === view.path);
  return new Set(operations.flatMap(({ response }) => response ?? []));
}
