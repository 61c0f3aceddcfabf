import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs';
import type { ExitCode, Terminal } from './terminal.js';

/** One command as data, so that help, completion, suggestions and tests read the same list. */
export interface Command {
  /** In the notation of yargs, e.g. `compare <folder>`. */
  readonly usage: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  readonly positionals: Readonly<Record<string, PositionalOptions>>;
  readonly options: Readonly<Record<string, Options>>;
  /** What to type and what it does. */
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** Commands below this one, e.g. `review merge`. */
  readonly subcommands?: readonly Command[];
  run(args: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode>;
}

/** A command whose `run` gets its arguments typed by its own positionals and options. */
export function defineCommand<
  P extends Record<string, PositionalOptions>,
  O extends Record<string, Options>,
>(
  definition: Omit<Command, 'positionals' | 'options' | 'run'> & {
    readonly positionals: P;
    readonly options: O;
    readonly run: (
      args: InferredOptionTypes<P> & InferredOptionTypes<O>,
      terminal: Terminal,
    ) => Promise<ExitCode>;
  },
): Command {
  return definition as Command;
}
