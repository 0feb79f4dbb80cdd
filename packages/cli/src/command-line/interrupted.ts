/** Who runs the command stopped it before its end. The message says how to go on; the program ends with code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
