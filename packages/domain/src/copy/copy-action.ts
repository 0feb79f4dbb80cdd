import type { ModelName } from '@reeve/catalogue';
import { type Action, type ActionKey, action } from '../action/action.ts';
import { asSent } from '../action/body.ts';
import { record } from '../action/result.ts';
import { isObject, type JsonObject } from '../body/members.ts';
import { refuse } from '../fault.ts';
import type { CopyPlan } from './copy-plan.ts';
import { copyRecord } from './copy-record.ts';

interface CopyArguments {
  readonly id?: number;
  readonly parentId?: number;
  readonly body: JsonObject;
}

interface Copies extends CopyPlan {
  readonly says: string;
  /** The model of the body, where the body and not the path names what is copied. */
  readonly takes?: ModelName;
}

/** Declares a copy, deep: a record with all that belongs to it. The body may name fields that the copy is to have. */
export function copyAction(key: ActionKey, { says, takes, ...plan }: Copies): Action {
  return action(key, {
    says,
    source: 'evidence: records/copies',
    takes: asSent.optionalObject,
    does: async (args: CopyArguments, unit, { rights }) => {
      const { id: named, ...sent } = args.body;
      const id = args.id ?? args.parentId ?? namedId(named, takes ?? '');
      await rights.require('inquire', plan.collection, id);
      const copy = await copyRecord({ plan, id, sent, ...parentOf(args) }, unit);
      return record(plan.collection, copy);
    },
  });
}

/** Only where the path has both is the second the record that the first belongs to. */
function parentOf({ id, parentId }: CopyArguments): { readonly parentId?: number } {
  return id === undefined || parentId === undefined ? {} : { parentId };
}

function namedId(named: unknown, resource: string): number {
  const id = isObject(named) ? named['id'] : named;
  if (typeof id === 'number' && Number.isInteger(id)) return id;
  const error = { code: 'MissingRequiredField', message: 'The id field is required.', resource, field: 'id' };
  return refuse({ kind: 'fields refused', resource, errors: [error] });
}
