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
  const code = await executeCli(argv, { stdin: input, stdout, stderr });
  const written = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, stdout: written(stdout), stderr: written(stderr) };
}
