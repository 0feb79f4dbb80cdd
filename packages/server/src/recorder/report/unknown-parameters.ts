import { nearest } from '@reeve/query';
import type { KeptCall } from '../recorded-call.ts';
import { type Finding, parametersIn, type ReportGround } from './finding.ts';

/** Parameters that an operation does not take: the product passes over them, and a filter that is misspelt shows every record. */
export function unknownParameters(calls: readonly KeptCall[], { parametersOf }: ReportGround): readonly Finding[] {
  const sent = calls.flatMap((call) => {
    const known = parametersOf(call.operation ?? '');
    if (known === null) return [];
    const isKnown = (name: string) => known.some((each) => each.toLowerCase() === name.toLowerCase());
    return parametersIn(call).flatMap(([name]) => (isKnown(name) ? [] : [{ call, name, known }]));
  });
  return [...Map.groupBy(sent, ({ call, name }) => `${call.operation} ${name}`).values()].flatMap(toFinding);
}

function toFinding(all: readonly Unknown[]): Finding[] {
  const [first] = all;
  if (first === undefined) return [];
  const { name, known } = first;
  const operation = first.call.operation ?? '';
  const near = nearest(name, known);
  const meant = near === undefined ? '' : ` ${near} was probably meant.`;
  const message = `${operation} was sent ${name.slice(0, 50)}, which it does not take: it is passed over.${meant}`;
  return [{ level: 'warning', operation, message, calls: all.map(({ call }) => call.id) }];
}

interface Unknown {
  readonly call: KeptCall;
  readonly name: string;
  readonly known: readonly string[];
}
