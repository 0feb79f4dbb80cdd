import type { ServerModule } from './server-module.ts';

/** How a text is painted on a terminal that has colours. */
export type Paint = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan';

/** A program of the system as it ended. */
export interface ToolAnswer {
  readonly code: number;
  readonly out: string;
}

/** All that a command may touch of the world outside. */
export interface Context {
  /** Writes to standard output, for what was asked for. */
  readonly out: (text: string) => void;
  /** Resolves when what was written has been taken, or nobody reads it any more. */
  readonly flushed: () => Promise<void>;
  /** Writes to standard error, for everything said beside. */
  readonly err: (text: string) => void;
  /** How wide the terminal is that standard output is; null where it is none, and programs read it. */
  readonly columns: number | null;
  /** Whether a person reads standard error: progress is shown to nobody else. */
  readonly isWatched: boolean;
  /** Paints a text for standard output; leaves it as it is where that has no colours. */
  readonly paint: (paint: Paint, text: string) => string;
  /** All of standard input as text. */
  readonly input: () => Promise<string>;
  /** Asks who sits at the terminal, a secret without showing it; null where nobody does. */
  readonly ask: (question: string, isSecret: boolean) => Promise<string | null>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Runs a program of the system, with a text for its input; null where there is none of that name. */
  readonly runTool: (program: string, args: readonly string[], input: string) => Promise<ToolAnswer | null>;
  /** Calls back at each request to stop: SIGINT, SIGTERM, the end of npm or the launcher that started this. */
  readonly onStop: (listener: () => void) => void;
  /** Calls back when nobody reads standard output any more. */
  readonly onUnread: (listener: () => void) => void;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
  /** Loads a function of the server. */
  readonly load: <Name extends keyof ServerModule>(name: Name) => Promise<ServerModule[Name]>;
}
