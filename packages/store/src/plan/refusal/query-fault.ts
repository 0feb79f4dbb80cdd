import type { Path } from '@reeve/query';

/** Why a request that can be read cannot be answered. */
export type QueryFaultKind = 'unknown name' | 'type mismatch' | 'unknown option' | 'too large';

/**
 * A condition or an order that the model does not allow. On the wire it is an `ApiFindCondition` with this message
 * (evidence: errors/condition-refused). `suggestions` are for people who ask for an explanation; the wire does not show
 * them.
 */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';
  readonly kind: QueryFaultKind;
  /** The path as it was written. */
  readonly path: Path;
  /** What could have been written instead of the path or of the value, the likeliest first. */
  readonly suggestions: readonly string[];

  constructor(kind: QueryFaultKind, message: string, path: Path, suggestions: readonly string[] = []) {
    super(message);
    this.kind = kind;
    this.path = path;
    this.suggestions = suggestions;
  }
}

const longestName = 200;

/**
 * A name that is no field here: `resources/identifier is not a recognized name.` (evidence: conditions/unknown-name).
 */
export function unknownName(path: Path, suggestions: readonly string[]): QueryFault {
  return new QueryFault('unknown name', `${shown(path)} is not a recognized name.`, path, suggestions);
}

/**
 * A word that an enumeration does not have, or an operator that enumerations do not know
 * (evidence: conditions/enumerations).
 */
export function unknownOption(path: Path, suggestions: readonly string[]): QueryFault {
  return new QueryFault('unknown option', 'Enum value supplied was invalid', path, suggestions);
}

/**
 * A value of another kind than the field's; the kinds are `boolean`, `numeric`, `string`, `DateTime`. The vendor's
 * sentence is known to begin like this (evidence: conditions/types); what follows the second semicolon is *assumed*
 * (evidence: conditions/types-wording).
 */
export function wrongKind(path: Path, expected: string, found: string): QueryFault {
  const rest =
    'String values should be enclosed with double or single quotes; DateTime values should be enclosed in square ' +
    'brackets; numbers, true, false and null should not be enclosed.';
  return new QueryFault('type mismatch', `Expected a ${expected} value, not a ${found}. ${rest}`, path);
}

/**
 * An operator that a kind of value (`a boolean value`) does not know (*assumed* wording;
 * evidence: conditions/types-wording).
 */
export function wrongOperator(path: Path, operator: string, operand: string): QueryFault {
  return new QueryFault('type mismatch', `The operator ${operator} cannot be used with ${operand}.`, path);
}

/**
 * A reference as a whole, compared with something else than null (*assumed* wording; evidence: conditions/types-wording).
 * `keys` are those of the reference.
 */
export function bareReference(path: Path, keys: readonly string[]): QueryFault {
  const waysOn = keys.map((key) => [...path, key].join('/'));
  const name = shown(path);
  const message = `${name} is a reference, which can only be compared with null, by = or !=. Use ${waysOn.join(', ')}.`;
  return new QueryFault('type mismatch', message, path, waysOn);
}

/** A value beyond what a database takes (*assumed*; evidence: conditions/types-wording). */
export function tooLarge(path: Path, message: string): QueryFault {
  return new QueryFault('too large', message, path);
}

function shown(path: Path): string {
  const name = path.join('/');
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}
