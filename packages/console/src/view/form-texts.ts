/** What stands in the fields of a form. */
export type FormTexts = Readonly<Record<string, string>>;

/** The texts of a form's fields, by their names. */
export function textsOf(form: HTMLFormElement): FormTexts {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/** Empties a form whose texts were sent; what was typed since stays. Says whether it is empty. */
export function emptyWhatWasSent(form: HTMLFormElement, sent: FormTexts): boolean {
  const now = textsOf(form);
  const isSame = Object.keys(now).every((name) => now[name] === sent[name]);
  if (isSame) form.reset();
  return isSame;
}
