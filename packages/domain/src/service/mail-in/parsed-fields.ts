import type { Reader } from '../../action/reader.ts';
import { referenceTo } from '../../action/write-record.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import type { Mailbox } from './find-mailbox.ts';

/**
 * What the connector's parsing rules read out of a mail (evidence: mail/parsing): each style looks at subject, text or sender,
 * at what follows its own words there up to the end of the line; a rule whose term stands there sets what it names. Styles and
 * rules go by priority, and the first that sets a field counts.
 */
export async function parsedFields(
  mail: ArrivedMail,
  { id }: Mailbox,
  reading: Reader,
): Promise<Readonly<Record<string, unknown>>> {
  const styles = await reading.select('/system/emailConnectors/{parentId}/parsingStyles', { _parentId: id });
  const found: Record<string, unknown> = {};
  for (const style of byPriority(styles)) {
    const type = style.parsingType === null ? null : await reading.get('/system/parsingTypes', style.parsingType);
    const part = partOf(textFor(type?.parseRule, mail), style.parseRule ?? '');
    if (part === null) continue;
    const path = '/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules';
    for (const rule of byPriority(await reading.select(path, { parsingStyle: style.id }))) {
      if (!part.includes((rule.searchTerm ?? '').toLowerCase())) continue;
      const { serviceBoard, servicePriority, serviceStatus, serviceType, serviceSubType, serviceItem } = rule;
      const set = {
        board: serviceBoard,
        priority: servicePriority,
        status: serviceStatus,
        type: serviceType,
        subType: serviceSubType,
        item: serviceItem,
      };
      for (const [key, value] of Object.entries(set)) if (value !== null) found[key] ??= referenceTo(value);
    }
  }
  return found;
}

function textFor(where: string | null | undefined, { subject, text, from }: ArrivedMail): string {
  if (where === 'Body') return text;
  return where === 'From' ? from.address : subject;
}

/** What follows the words up to the end of their line, in lower case; null where they are not there. */
function partOf(text: string, words: string): string | null {
  const lower = text.toLowerCase();
  const at = lower.indexOf(words.toLowerCase());
  return at < 0 ? null : (lower.slice(at + words.length).split('\n')[0] ?? '');
}

function byPriority<Row extends { readonly priority: number | null }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
}
