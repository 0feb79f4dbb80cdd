/** What opens a part of a page that is not shown, and what closes it. */
const hidden = /<(style|script)/iy;
const closing = { style: /<\/style>/gi, script: /<\/script>/gi };

/**
 * The text of a page: a space where a tag stood, or a style or script with all that is in it. What is never closed stays. The work
 * grows with the length of the page, whatever it is made of: nobody is looked for again who was not there.
 */
export function textOfPage(html: string): string {
  const pieces: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? -1 : endOfMarkup(html, open, unclosed);
    if (end < 0) break;
    pieces.push(html.slice(at, open));
    at = end;
  }
  return [...pieces, html.slice(at)].join(' ');
}

/** Where the markup ends that opens at a place; -1 where nothing closes it. `unclosed` are the names that nothing closes any more. */
function endOfMarkup(html: string, open: number, unclosed: Set<string>): number {
  hidden.lastIndex = open;
  const name = hidden.exec(html)?.[1]?.toLowerCase() as keyof typeof closing | undefined;
  if (name !== undefined && !unclosed.has(name)) {
    const close = closing[name];
    close.lastIndex = open;
    if (close.test(html)) return close.lastIndex;
    unclosed.add(name);
  }
  return html.indexOf('>', open) + 1 || -1;
}
