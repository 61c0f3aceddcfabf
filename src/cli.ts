#!/usr/bin/env node
import { executeCli } from './cli/execute.js';
import { waitWithOptimising } from './patience.js';

waitWithOptimising();
// Who writes is told, too; here it would end the process, as when the reader of `motion-compare survived … | head` is gone.
process.stdout.on('error', () => {});
process.exitCode = await executeCli(process.argv.slice(2), process);
