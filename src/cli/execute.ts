import yargs, { type Argv } from 'yargs';
import { InputError } from '../errors.js';
import { TOOL } from '../io/version.js';
import type { Command } from './command.js';
import { COMMANDS } from './commands.js';
import { EXIT, type ExitCode, STDIO, type Terminal, write } from './terminal.js';
import { usageError } from './usage-error.js';

const EPILOGUE = `Exit codes: 0 done; 1 done, but something needs a person (only with --strict); 2 the documents or the command line are wrong; 70 a fault of ours.`;

/** Runs the program on the arguments after its name; every error ends as a sentence on stderr and an exit code. */
export async function executeCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const known = argv.map((argument) => argument.replace(/^(--[\w-]+=)?-$/, `$1${STDIO}`));
    return await parseAndRun(known, terminal);
  } catch (error) {
    if (error instanceof InputError) {
      await write(terminal.stderr, `${TOOL.name}: ${error.message}\n`);
      return EXIT.wrongInput;
    }
    await write(terminal.stderr, ourFault(error));
    return EXIT.ourFault;
  }
}

async function parseAndRun(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let printed = '';
  const parser = createParser(argv).wrap(Math.min(100, terminal.stdout.columns ?? 100));
  try {
    await parser.parseAsync(argv, {}, (_error, _args, output) => {
      printed = output;
    });
  } catch (thrown) {
    if (thrown instanceof Call) return await thrown.command.run(thrown.args, terminal);
    throw thrown;
  }
  if (printed !== '') await write(terminal.stdout, `${printed}\n`);
  return EXIT.done;
}

/** The command that was called; thrown, because yargs lays out the whole help for nobody once a handler has returned. */
class Call {
  readonly command: Command;
  readonly args: Readonly<Record<string, unknown>>;
  constructor(command: Command, args: Readonly<Record<string, unknown>>) {
    this.command = command;
    this.args = args;
  }
}

/** The parser for all commands; it throws a Call when one is called. */
function createParser(argv: readonly string[]): Argv {
  const parser = yargs()
    .scriptName(TOOL.name)
    .usage(
      '$0 <command>\n\nWho got what into a joint motion of the European Parliament: compares the groups’ motions with the joint motion that replaces them, and writes a side-by-side report.',
    )
    .detectLocale(false)
    .version(TOOL.version)
    .alias({ h: 'help', v: 'version' })
    .describe({ help: 'Show this help', version: 'Show the version number' })
    .exitProcess(false)
    .showHelpOnFail(false)
    .strictCommands()
    .strictOptions()
    .demandCommand(1, 'A command is missing.')
    .fail((message, error) => {
      throw error ?? usageError(message, argv, COMMANDS);
    })
    .example([
      ['$0 compare my-dossier', 'Read the documents in my-dossier, write reports/my-dossier'],
      ['$0 survived my-dossier --group Verts/ALE', 'Say what became of each of their paragraphs'],
    ])
    .completion('completion', 'Print a script that completes commands in bash or zsh')
    .epilogue(EPILOGUE);
  return COMMANDS.reduce((built, command) => register(built, command), parser);
}

function register(parser: Argv, command: Command): Argv {
  return parser.command({
    command: command.usage,
    describe: command.summary,
    builder: (below) => {
      for (const [name, positional] of Object.entries(command.positionals))
        below.positional(name, positional);
      for (const [name, option] of Object.entries(command.options))
        below.option(name, { ...option, global: false });
      below.example(command.examples.map(([line, what]) => [line, what]));
      for (const subcommand of command.subcommands ?? []) register(below, subcommand);
      return below;
    },
    handler: (args) => {
      throw new Call(command, args);
    },
  });
}

function ourFault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${TOOL.name}: this is a fault of ours, not of your documents; please report it with the lines below.\n${trace}\n`;
}
