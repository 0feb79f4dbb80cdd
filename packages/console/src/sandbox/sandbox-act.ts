/** Does something to the sandbox and says what came of it; `null` says nothing. */
export type SandboxAct = (work: () => Promise<string | null>) => Promise<void>;

/** What each card of the sandbox is given. */
export interface SandboxCardProps {
  readonly company: string;
  /** Another one whenever something was done. */
  readonly marks: readonly unknown[];
  readonly act: SandboxAct;
}
