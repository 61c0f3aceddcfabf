#!/usr/bin/env node
import { executeCli } from './cli/execute.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that went away, as in `motion-compare survived … | head`.
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await executeCli(process.argv.slice(2), process);
