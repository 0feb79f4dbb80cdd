/** What the starting data of a new tenant depends on. */
export interface BaseOptions {
  /** The moment of the making, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: string;
  /** Name of the provider's own company, at most 50 characters. `My Company` when not given. */
  readonly companyName?: string;
  /** Password of the members that are people. Without one they have none, and nobody can log in as them. */
  readonly memberPassword?: string;
}

/** The identifier that enters the starting data. */
export const systemIdentifier = 'System';

/** The name of the provider's own company. */
export function companyName(options: BaseOptions): string {
  return options.companyName ?? 'My Company';
}
