/** The control plane refused, in its words. */
export class ReeveRefused extends Error {
  override readonly name = 'ReeveRefused';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Asks the control plane below `/_reeve` of a server of this machine; a text is sent as it is. Rejects with `ReeveRefused` for anything but success. */
export async function steer<Answer>(url: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${url}/_reeve${path}`, { method, ...sent });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as Answer;
  throw new ReeveRefused(response.status, messageIn(text));
}

function messageIn(text: string): string {
  try {
    return (JSON.parse(text) as { readonly message: string }).message;
  } catch {
    return text;
  }
}
