import type { Catalogue, Model } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { findField } from './find-field.ts';
import type { PatchOperation } from './patch-operations.ts';

/**
 * Raises `patch refused` for a step below a field that is a member's name but for its case: paths go by exact case, at
 * every depth (evidence: patch/case), while the value behind such a step would be read, as bodies are. What is no
 * member in any case is refused where the outcome is read.
 */
export function checkSteps({ field, below }: PatchOperation, { name }: Model, catalogue: Catalogue): void {
  let at = field;
  for (const step of below) {
    if (at.type === 'list' && /^(\d+|-)$/.test(step)) continue;
    if (!catalogue.hasModel(at.of ?? '')) return;
    const next = findField(catalogue.model(at.of ?? ''), step);
    if (next === undefined) return;
    if (next.name !== step) refuseStep([field.name, ...below].join('/'), name);
    at = next;
  }
}

function refuseStep(path: string, model: string): never {
  return refuse({
    kind: 'patch refused',
    message: `The path '${path}' is not valid for the object of type '${model}'.`,
  });
}
