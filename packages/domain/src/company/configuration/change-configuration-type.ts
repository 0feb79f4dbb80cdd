import type { Json } from '@reeve/store';
import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { record } from '../../action/result.ts';
import { readPatch } from '../../body/patch-operations.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const configurations = '/company/configurations';

/** The answers to the old type's questions go, and the new type's come unanswered. Other fields cannot be patched so. */
export const changeConfigurationType = action('PATCH /company/configurations/{id}/changeType', {
  says: "a configuration's type changes, and its questions with it",
  source: 'evidence: configurations/change-type',
  takes: asSent.json,
  does: async ({ id, body }, unit, { catalogue }) => {
    const model = catalogue.model('CompanyConfiguration');
    for (const { field } of readPatch(model, body))
      if (field.name !== 'type') refuse({ kind: 'patch refused', message: 'Only the type can be changed.' });
    const view = unit.schema.catalogue.view(configurations);
    const changed = await unit.write({ how: 'patch', view, model: model.name, catalogue, id, body });
    const questions = await unanswered(Number(changed?.['type'] ?? 0), unit);
    await unit.updateColumns(configurations, id, { questions });
    return record(configurations, id);
  },
});

async function unanswered(configurationType: number, unit: Unit): Promise<Json[]> {
  const asked = '/company/configurations/types/{parentId}/questions';
  const where = { configurationType, inactiveFlag: false };
  const questions = await unit.select(asked, where, ['sequenceNumber', 'id']);
  return questions.map((question) => ({
    questionId: question.id,
    question: question.question,
    sequenceNumber: question.sequenceNumber,
    numberOfDecimals: question.numberOfDecimals ?? undefined,
    fieldType: question.fieldType,
    requiredFlag: question.requiredFlag === true,
  }));
}
