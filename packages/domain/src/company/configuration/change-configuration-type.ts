import type { Json } from '@reeve/store';
import { readPatch } from '../../body/patch-operations.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const configurations = '/company/configurations';

/**
 * Patches a configuration's type: the answers to the old type's questions go, and the new type's come unanswered
 * (special-operations 11). Other fields cannot be patched so.
 */
export async function changeConfigurationType(id: number, body: unknown, unit: Unit): Promise<void> {
  const model = unit.schema.catalogue.model('CompanyConfiguration');
  for (const { field } of readPatch(model, body))
    if (field.name !== 'type') refuse({ kind: 'patch refused', message: 'Only the type can be changed.' });
  const view = unit.schema.catalogue.view(configurations);
  const record = await unit.write({ how: 'patch', view, model: model.name, id, body });
  const asked = '/company/configurations/types/{parentId}/questions';
  const questions = await unit.select(
    asked,
    { configurationType: Number(record?.['type'] ?? 0), inactiveFlag: false },
    ['sequenceNumber', 'id'],
  );
  const unanswered = questions.map(
    (question): Json => ({
      questionId: question.id,
      question: question['question'],
      sequenceNumber: question['sequenceNumber'],
      numberOfDecimals: question['numberOfDecimals'] ?? undefined,
      fieldType: question['fieldType'],
      requiredFlag: question['requiredFlag'] === true,
    }),
  );
  await unit.updateColumns(configurations, id, { questions: unanswered });
}
