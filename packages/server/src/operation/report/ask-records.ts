import {
  type Comparison,
  type Condition,
  evaluate,
  type FieldValue,
  type Literal,
  type Membership,
  type Path,
  readDate,
  writeDate,
} from '@reeve/query';
import { numberIn } from './quoted-numbers.ts';
import { columnNamed, type ReportColumn, type ReportSource } from './report-columns.ts';

type Leaf = Comparison | Membership;

/**
 * A condition on a report's columns as one on its records: it holds for those whose row the first would hold for, as
 * the row is shown (evidence: reports/values); of what is worked out it says nothing, and lets every record through.
 * Raises `condition refused` for a name that is no column.
 */
export function askRecords(condition: Condition, columns: readonly ReportColumn[]): Condition {
  if (condition.kind === 'and' || condition.kind === 'or')
    return { ...condition, terms: condition.terms.map((term) => askRecords(term, columns)) };
  const { source, worked, empty } = columnNamed(columns, condition.path.join('/'));
  if (worked !== null) return fixed(true, condition);
  const holds = (value: FieldValue) => evaluate(condition, () => value);
  if (source === null) return fixed(holds(empty), condition);
  if (source.isWhetherSet) return ofPresence(condition, source, holds, empty);
  return source.choices === null ? ofValue(condition, source, empty) : ofChoices(condition, source, holds, empty);
}

/** Every record has an id. */
function fixed(value: boolean, { span }: Leaf): Condition {
  return { kind: 'comparison', path: ['id'], operator: value ? '!=' : '=', value: { kind: 'null', span }, span };
}

/** Where there is no value, the condition holds or not for what is shown instead. */
function ofValue(condition: Leaf, { path, keptAs }: ReportSource, empty: FieldValue): Condition {
  const own = { ...asKept(condition, keptAs), path };
  if (empty === null) return own;
  const holds = evaluate(condition, () => empty);
  return { kind: holds ? 'or' : 'and', terms: [own, isEmpty(path, holds, condition)] };
}

/** A flag that says whether there is a value. */
function ofPresence(
  condition: Leaf,
  { path }: ReportSource,
  holds: (value: FieldValue) => boolean,
  empty: FieldValue,
): Condition {
  const [whenSet, whenEmpty] = [holds(empty === 0 ? 1 : true), holds(empty)];
  return whenSet === whenEmpty ? fixed(whenSet, condition) : isEmpty(path, whenEmpty, condition);
}

/** The condition with the values that it names in the form that the field keeps. */
function asKept(leaf: Leaf, form: ReportSource['keptAs']): Leaf {
  if (form === null) return leaf;
  const kept = { text: toText, number: numberIn, date: toDate }[form];
  return leaf.kind === 'in' ? { ...leaf, values: leaf.values.map(kept) } : { ...leaf, value: kept(leaf.value) };
}

function toText(value: Literal): Literal {
  if (value.kind !== 'date') return value;
  return { kind: 'text', text: value.hasTime ? value.text : `${value.text}T00:00:00Z`, span: value.span };
}

/** A text that is no date stays one, and is refused. */
function toDate(value: Literal): Literal {
  const read = value.kind === 'text' ? readDate(value.text) : null;
  if (value.kind !== 'text' || read === null || 'problem' in read) return value;
  return { kind: 'date', ...read, text: writeDate(read), span: value.span };
}

function isEmpty(path: Path, value: boolean, { span }: Leaf): Condition {
  return { kind: 'comparison', path, operator: value ? '=' : '!=', value: { kind: 'null', span }, span };
}

/** One of the few values for which the condition holds. */
function ofChoices(
  condition: Leaf,
  { path, choices }: ReportSource,
  holds: (value: FieldValue) => boolean,
  empty: FieldValue,
): Condition {
  const fitting = [...(choices ?? [])].filter(([, shown]) => holds(shown)).map(([value]) => value);
  const terms = fitting.map((value) => isValue(path, value, condition));
  if (holds(empty)) terms.push(isEmpty(path, true, condition));
  if (terms.length === 0) return fixed(false, condition);
  return terms.length === 1 ? (terms[0] as Condition) : { kind: 'or', terms };
}

function isValue(path: Path, value: string | boolean, { span }: Leaf): Condition {
  const literal =
    typeof value === 'string' ? { kind: 'text' as const, text: value } : { kind: 'boolean' as const, value };
  return { kind: 'comparison', path, operator: '=', value: { ...literal, span }, span };
}
