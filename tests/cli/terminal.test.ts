import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.js';
import { executeCli } from '../../src/cli/execute.js';
import { withProgress } from '../../src/cli/progress.js';
import { smallComparison } from '../support/comparisons.js';
import { runCli } from '../support/run-cli.js';

const record = join(mkdtempSync(join(tmpdir(), 'motion-compare-')), 'comparison.json');
writeFileSync(record, JSON.stringify(smallComparison()));
const SURVIVED = `node dist/cli.js survived ${record} --group PPE`;

const bash = (line: string, env: Record<string, string> = {}) =>
  spawnSync('bash', ['-c', line], { encoding: 'utf8', env: { ...process.env, ...env } });

describe('In a working folder', () => {
  it('a config file there is used, and its mistakes are named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'motion-compare-'));
    const cli = join(process.cwd(), 'dist/cli.js');
    const settings = (text: string) => {
      writeFileSync(join(folder, 'motion-compare.config.json'), text);
      return bash(`cd ${folder} && node ${cli} settings --json`);
    };
    expect(JSON.parse(settings('{"linkProbability": 0.66}').stdout).linkProbability).toBe(0.66);
    expect(settings('{"linkProbability": -1}')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^motion-compare: motion-compare\.config\.json: linkProbability/,
      ),
    });
  });
});

describe('In pipes', () => {
  it('text is plain and whole, and errors go to stderr with their exit code', () => {
    const { stdout, stderr, status } = bash(SURVIVED);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('forward this resolution to the Council, the Commission and');
    expect(bash('node dist/cli.js survived /no/such.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'motion-compare: /no/such.json: there is no such file or folder; check the name.\n',
    });
  });

  it('a reader that goes away early is no error', () => {
    const { stdout, stderr } = bash(`${SURVIVED} | head -n 1; echo "\${PIPESTATUS[0]}"`);
    expect(stdout).toMatch(/^Group .*\n0\n$/);
    expect(stderr).toBe('');
  });

  it('the built bin can be run by itself', () => {
    expect(bash('dist/cli.js --version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('- is standard input', () => {
    const piped = bash(`node dist/cli.js survived - --group PPE < ${record}`);
    expect(piped.stdout).toBe(bash(SURVIVED).stdout);
  });

  it('completion offers commands, options and choices', () => {
    const complete = (...words: string[]) =>
      execFileSync('node', ['dist/cli.js', '--get-yargs-completions', 'motion-compare', ...words], {
        encoding: 'utf8',
      }).split('\n');
    expect(complete('')).toEqual(expect.arrayContaining(['compare', 'survived', 'export']));
    expect(complete('survived', '--')).toEqual(expect.arrayContaining(['--group', '--format']));
    expect(complete('survived', 'x', '--format', '')).toContain('markdown');
  });
});

const HAS_PTY = existsSync('/usr/bin/script');
const inTerminal = HAS_PTY ? it : it.skip;

/** What a command shows in a pseudo-terminal of so many columns. */
function terminal(line: string, columns: number, env: Record<string, string> = {}): string {
  // A person's terminal: in CI, or where TERM says nothing, Node takes it for one without styles.
  const { stdout } = bash(
    `unset CI; TERM=xterm-256color script -qec 'stty cols ${columns}; ${line}' /dev/null`,
    env,
  );
  return stdout.replaceAll('\r\n', '\n');
}

describe(`In a pseudo-terminal${HAS_PTY ? '' : ' (skipped: needs script, of util-linux)'}`, () => {
  inTerminal('headings are bold, and lines are cut to the width', () => {
    const shown = terminal(SURVIVED, 120);
    const [head = '', ...lines] = shown.split('\n');
    expect(stripVTControlCharacters(head)).toMatch(/^Group .*Text$/);
    expect(head).toBe(`\u001b[1m${stripVTControlCharacters(head)}\u001b[22m`);
    const lengths = lines.map((line) => Array.from(line).length);
    expect(Math.max(...lengths)).toBe(120);
    expect(shown).toMatch(/ -1 @ Considers that the property rights of investors in L…\n/);
  });

  inTerminal('a narrow one has the text below', () => {
    expect(terminal(SURVIVED, 70)).toMatch(
      /\nPPE +p2 +dropped +almost surely\n {4}-1 @ Considers that the property rights [^\n]{1,40}…\n/,
    );
  });

  inTerminal('NO_COLOR is obeyed, and --format csv is never cut', () => {
    expect(terminal(SURVIVED, 120, { NO_COLOR: '1' })).not.toContain('\u001b[1m');
    expect(terminal(`${SURVIVED} --format csv`, 40)).toContain(
      'Calls on the Commission to release EUR 40 million from the Solidarity Fund',
    );
  });

  inTerminal('work that is quick shows no progress', () => {
    expect(terminal(SURVIVED, 120)).not.toContain('\u001b[K');
  });
});

describe('Progress', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  const shownBy = async (isTTY: boolean, isQuiet: boolean) => {
    jest.useFakeTimers();
    const stderr = Object.assign(new PassThrough(), { isTTY });
    await withProgress(
      { stdin: new PassThrough(), stdout: new PassThrough(), stderr },
      isQuiet,
      async (progress) => {
        progress.step('Reading a.html');
        jest.advanceTimersByTime(1500);
        progress.step('Comparing');
      },
    );
    return String(stderr.read() ?? '');
  };

  it('is shown on a terminal after a second, and wiped at the end', async () => {
    expect(await shownBy(true, false)).toBe('\r\u001b[KComparing …\r\u001b[K');
  });

  it('is not shown in pipes or when quiet', async () => {
    expect(await shownBy(false, false)).toBe('');
    expect(await shownBy(true, true)).toBe('');
  });
});

describe('A fault of ours', () => {
  it('says so, with what we need to know, and exits 70', async () => {
    const stdout = new Writable({ write: (_text, _encoding, done) => done(new Error('no paper')) });
    stdout.on('error', () => {});
    const stderr = new PassThrough();
    const code = await executeCli(['settings'], { stdin: new PassThrough(), stdout, stderr });
    expect(code).toBe(70);
    expect(String(stderr.read())).toMatch(
      /^motion-compare: this is a fault of ours, not of your documents; please report it .*\nError: no paper\n +at /,
    );
  });
});

describe('Help', () => {
  const names = ['', ...COMMANDS.map(({ usage }) => usage.split(' ')[0] ?? '')];

  it.each(names)('of "%s" teaches with examples', async (name) => {
    const { code, stdout } = await runCli(
      [...name.split(' '), '--help'].filter((word) => word !== ''),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).toMatchSnapshot();
  });
});
