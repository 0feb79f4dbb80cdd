/** Runs parts of a session one after the other, and prints a line of JSON for each: its name, and the error when it failed. */
export async function printResults(
  parts: readonly (readonly [name: string, run: () => Promise<void>])[],
): Promise<void> {
  for (const [name, run] of parts) {
    const error = await run().then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? `${reason.stack}` : JSON.stringify(reason)),
    );
    process.stdout.write(`${JSON.stringify({ name, error })}\n`);
  }
}
