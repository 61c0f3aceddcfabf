import { PassThrough } from 'node:stream';
import { executeCli } from '../../src/cli/execute.js';

/** Runs the command line without a process, and gives what it wrote and its exit code. */
export async function runCli(
  argv: readonly string[],
  { stdin = '', isTTY = false, columns = 100 } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const input = new PassThrough();
  input.end(stdin);
  const stdout = Object.assign(new PassThrough(), { isTTY, columns });
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const written = { stdout: '', stderr: '' };
  stdout.setEncoding('utf8').on('data', (text) => {
    written.stdout += text;
  });
  stderr.setEncoding('utf8').on('data', (text) => {
    written.stderr += text;
  });
  const code = await executeCli(argv, { stdin: input, stdout, stderr });
  return { code, ...written };
}
