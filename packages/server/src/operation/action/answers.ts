import type { Answer, Call } from '../../call/call.ts';
import { showOne } from '../kind/show.ts';

/** Answers a value as JSON, with the operation's status. */
export function answerJson(call: Call, value: unknown): Answer {
  return { status: call.operation.status, body: JSON.stringify(value) };
}

/** Answers without a body. */
export function answerNothing(call: Call): Answer {
  return { status: call.operation.status, body: null };
}

/** Answers whether something was done, and what there is to say of it (special-operations 0). */
export function answerSuccess(call: Call, success: boolean, message: string): Answer {
  return answerJson(call, { success, message });
}

/** Answers a record of a view as it is stored now, in the operation's model unless another is named. */
export async function answerRecord(call: Call, path: string, id: number, model?: string): Promise<Answer> {
  const view = call.schema.catalogue.view(path);
  const shown = model ?? call.operation.response ?? call.schema.catalogue.collection(view.collection).model;
  return { status: call.operation.status, body: (await showOne(call, view, shown, id)) ?? null };
}
