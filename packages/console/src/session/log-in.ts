import { ControlError } from '../control/control.ts';

/** What a member signs in with at the product's own form. */
export interface MemberPassword {
  readonly company: string;
  readonly user: string;
  readonly password: string;
}

/** Signs in where the product's own pages do; the browser keeps the cookies of the answer. Raises `ControlError`. */
export async function logIn({ company, user, password }: MemberPassword): Promise<void> {
  const answer = await fetch('/v4_6_release/login/login.aspx', {
    method: 'POST',
    body: new URLSearchParams({ companyName: company, userName: user, password }),
    credentials: 'same-origin',
  });
  const said = (await answer.json().catch(() => ({}))) as { Success?: boolean; Message?: string; message?: string };
  if (said.Success === true) return;
  throw new ControlError(answer.status, said.Message ?? said.message ?? `The server answered ${answer.status}.`);
}
