import { pods } from '@reeve/catalogue';
import { type RecordPart, recordPart } from '../../../action/part.ts';
import { isObject, type JsonObject } from '../../../body/members.ts';

/**
 * Settings of an agreement with the values of its custom fields that stand in a pod, as the agreement shows them. None where
 * the pod is of other records.
 */
export function withFieldsOfPod(agreement: number, podId: number, settings: JsonObject): RecordPart {
  const pod = pods.find(({ id }) => id === podId)?.name;
  return recordPart('/finance/agreements', agreement, null, ({ customFields }) => {
    const fields = Array.isArray(customFields) ? customFields.filter(isObject) : [];
    const userDefinedFieldValues = fields.filter((field) => field['podId'] === pod).map(toValue);
    return { ...settings, userDefinedFieldValues };
  });
}

/** An empty field has no value. */
function toValue({ id, value, rowNum }: JsonObject): JsonObject {
  const known = { userDefinedFieldRecId: id, rowNum, skipLocationAndBillingUnit: false, filtered: false };
  return value === null || value === undefined ? known : { ...known, value: String(value) };
}
