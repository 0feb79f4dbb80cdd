/** The command line cannot be understood. The message says what is wrong with it; the program ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Where help is: that of a command says how it is typed. */
  hint = 'reeve --help lists the commands, reeve COMMAND --help their flags.';
}
