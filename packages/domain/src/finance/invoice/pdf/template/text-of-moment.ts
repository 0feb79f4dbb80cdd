/** A day as `3/28/2025`. */
export function dayText(at: string | null): string {
  const [year, month, day] = (at ?? '').slice(0, 10).split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? '' : `${month}/${day}/${year}`;
}

/** The time of a day, in UTC, as `9:05 AM`. */
export function timeText(at: string | null): string {
  const [hour, minute] = (at ?? '').slice(11, 16).split(':').map(Number);
  if (hour === undefined || minute === undefined) return '';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Texts one below the other, without those that say nothing. */
export function linesOf(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((each) => each != null && each !== '').join('\n');
}
