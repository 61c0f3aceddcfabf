import { InputError } from '../errors.js';
import { TOOL } from '../io/version.js';
import { nearest } from '../text/nearest.js';
import type { Command } from './command.js';

/** What yargs says of a wrong command line, as one sentence with the nearest known name and where help is. */
export function usageError(
  message: string,
  argv: readonly string[],
  commands: readonly Command[],
): InputError {
  const called = calledBy(argv, commands);
  const names = called.map(({ usage }) => nameOf(usage));
  const help = [TOOL.name, ...names, '--help'].join(' ');
  return new InputError(`${sentence(message, argv, called, commands)} See ${help}.`);
}

/** The command that was called and the one below it, as far as they are known. */
function calledBy(argv: readonly string[], commands: readonly Command[]): Command[] {
  const [name, ...rest] = argv;
  const called = commands.find(({ usage }) => nameOf(usage) === name);
  return called === undefined ? [] : [called, ...calledBy(rest, called.subcommands ?? [])];
}

function sentence(
  message: string,
  argv: readonly string[],
  called: readonly Command[],
  commands: readonly Command[],
): string {
  // Asked first: yargs takes the word after an unknown option for its value and then misses an argument.
  const option = unknownOption(argv, optionNames(called));
  if (option !== undefined) {
    return `There is no option --${option}${suggestion(option, optionNames(called), '--')}`;
  }
  const [, argument, given = '', choices = ''] =
    /^Invalid values:\s+Argument: ([\w-]+), Given: "(.*)", Choices: (.*)$/s.exec(message) ?? [];
  if (argument !== undefined) return wrongChoice(argument, given, choices.match(/[^", ]+/g) ?? []);
  const [, what, names = ''] = /^Unknown (argument|command)s?: (.+)$/.exec(message) ?? [];
  const [unknown = ''] = names.split(', ');
  if (what === 'argument') return `There is no option -${unknown}.`;
  if (what === 'command' && called.length === 0) {
    return `There is no command ${unknown}${suggestion(unknown, commands.map(({ usage }) => nameOf(usage)).concat('completion'), '')}`;
  }
  if (what === 'command') return `${unknown} is one argument too many.`;
  if (message.startsWith('Not enough non-option arguments') && called.length > 0) {
    const names = called.slice(0, -1).map(({ usage }) => nameOf(usage));
    return `Something is missing: ${[TOOL.name, ...names, called.at(-1)?.usage].join(' ')}.`;
  }
  return `${message.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '')}.`;
}

function wrongChoice(argument: string, given: string, choices: readonly string[]): string {
  const guess = nearest(given, choices);
  const remedy =
    guess === null ? `must be one of ${choices.join(', ')}.` : `did you mean ${guess}?`;
  return `${argument} ${given}: ${remedy}`;
}

function suggestion(unknown: string, known: readonly string[], prefix: string): string {
  const guess = nearest(unknown, known);
  return guess === null ? '.' : `; did you mean ${prefix}${guess}?`;
}

function unknownOption(argv: readonly string[], known: readonly string[]): string | undefined {
  return argv
    .flatMap((argument) => /^--(?:no-)?([^=]+)/.exec(argument)?.[1] ?? [])
    .find((name) => !known.includes(name));
}

function optionNames(called: readonly Command[]): string[] {
  return [...Object.keys(called.at(-1)?.options ?? {}), 'help', 'version'];
}

/** `compare` of `compare <folder>`. */
function nameOf(usage: string): string {
  return usage.split(' ')[0] ?? usage;
}
