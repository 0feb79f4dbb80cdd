/**
 * The name under which a file that was sent is kept: the last step of any path, without what no name may hold or what turns the
 * direction of writing, so that an ending is what it looks like; 200 characters at the most.
 */
export function fileNameOf(sent: string): string {
  const last = sent.split(/[\\/]/).at(-1) ?? '';
  const name = last.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '').trim();
  return cut(/^\.*$/.test(name) ? '' : name.toWellFormed()) || 'document';
}

/** The ending stays. */
function cut(name: string): string {
  return Array.from(name).slice(-200).join('');
}
