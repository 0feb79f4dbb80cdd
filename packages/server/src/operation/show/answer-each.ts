import { type Result, transact } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { settle } from './settle.ts';

/** Does each element in a transaction of its own, and answers what became of it (evidence: bundles/bulk). */
export async function answerEach(call: Call, { elements, does }: Extract<Result, { kind: 'each' }>): Promise<Answer> {
  const payload: object[] = [];
  for (const [originalIndex, element] of elements.entries()) {
    const settled = await settle(call, () => transact(call.session, call.tenant.writer, (unit) => does(element, unit)));
    payload.push(
      'value' in settled
        ? { success: true, originalIndex, statusCode: 200, data: { id: settled.value } }
        : { success: false, originalIndex, ...settled },
    );
  }
  return { status: call.operation.status, body: JSON.stringify({ payload }) };
}
