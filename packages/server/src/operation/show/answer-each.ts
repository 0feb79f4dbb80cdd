import { farthestPlace, type Result, transact } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { jsonText } from '../../call/read-json.ts';
import { settle } from './settle.ts';

/** Does each element in a transaction of its own, and answers what became of it (evidence: bundles/bulk). */
export async function answerEach(call: Call, { elements, does }: Extract<Result, { kind: 'each' }>): Promise<Answer> {
  const payload: object[] = [];
  const text = textOnce(call);
  for (const [originalIndex, element] of elements.entries()) {
    const work = () => transact(call.session, call.tenant.writer, (unit) => does(element, unit));
    const settled = await settle(call, work, { path: `[${originalIndex}]`, text });
    payload.push(
      'value' in settled
        ? { success: true, originalIndex, statusCode: 200, data: { id: settled.value } }
        : { success: false, originalIndex, ...settled },
    );
  }
  return { status: call.operation.status, body: JSON.stringify({ payload }) };
}

/** The text of the body, read when an element is first refused: there may be a thousand of them. */
function textOnce({ request }: Call): () => string {
  let text: string | undefined;
  return () => {
    text ??= jsonText(request, farthestPlace);
    return text;
  };
}
