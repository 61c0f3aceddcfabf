import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { TOOL } from '../../src/io/version.js';
import { runCli } from '../support/run-cli.js';

const allCommands = (commands: readonly Command[]): Command[] =>
  commands.flatMap((command) => [command, ...allCommands(command.subcommands ?? [])]);

describe('The command line', () => {
  it('prints its version', async () => {
    expect(await runCli(['--version'])).toEqual({
      code: 0,
      stdout: `${TOOL.version}\n`,
      stderr: '',
    });
  });

  it.each([
    [[], 'A command is missing. See motion-compare --help.'],
    [['normalize', 'x'], 'There is no command normalize; did you mean normalise?'],
    [['normalise', '--chek', 'x'], 'There is no option --chek; did you mean --check?'],
    [['normalise'], 'Something is missing: motion-compare normalise <files..>.'],
    [['zzz'], 'There is no command zzz. See motion-compare --help.'],
    [['normalise', 'no-such-file.html'], 'no-such-file.html: there is no such file or folder'],
  ])('refuses %j in one sentence with the remedy and exits 2', async (argv, sentence) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`motion-compare: ${sentence}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('describes every command, positional and option, and shows an example of each command', () => {
    for (const { usage, summary, positionals, options, examples } of allCommands(COMMANDS)) {
      const undescribed = Object.entries({ ...positionals, ...options })
        .filter(([, { describe: description }]) => !description)
        .map(([name]) => `${usage} ${name}`);
      expect(undescribed).toEqual([]);
      expect([usage, summary === '', examples.length === 0]).toEqual([usage, false, false]);
    }
  });

  it('prints a completion script', async () => {
    const { stdout } = await runCli(['completion']);
    expect(stdout).toContain('begin-motion-compare-completions');
  });
});
