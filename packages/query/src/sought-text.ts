/** What `contains` looks for: percent signs around a text count for nothing (evidence: conditions/percent-around). */
export function soughtText(text: string): string {
  const inPercents = text.length > 2 && text.startsWith('%') && text.endsWith('%');
  return inPercents ? text.slice(1, -1) : text;
}
