import type { ServerModule } from './server-module.ts';

/** All that a command may touch of the world outside. */
export interface Context {
  /** Writes to standard output, for what was asked for. */
  readonly out: (text: string) => void;
  /** Writes to standard error, for everything said beside. */
  readonly err: (text: string) => void;
  /** How wide the terminal is that standard output is; null where it is none, and programs read it. */
  readonly columns?: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Calls back at each request to stop: SIGINT, SIGTERM, the end of npm or the launcher that started this. */
  readonly onStop: (listener: () => void) => void;
  /** Calls back when nobody reads standard output any more. */
  readonly onUnread: (listener: () => void) => void;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
  /** Loads a function of the server. */
  readonly load: <Name extends keyof ServerModule>(name: Name) => Promise<ServerModule[Name]>;
}
