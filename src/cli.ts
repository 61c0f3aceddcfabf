#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { executeCli } from './cli/execute.js';

// A comparison is over before most of the optimised code that V8 makes of it has paid for its making: asked to wait about six times
// as long it takes a sixth less time. By major version of V8, since one that does not know a flag complains on every start.
const PATIENCE: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=400000',
  '12': '--invocation-count-for-turbofan=15000',
  '13': '--invocation-count-for-turbofan=15000',
};
const patience = PATIENCE[Number.parseInt(process.versions.v8, 10)];
if (patience !== undefined) setFlagsFromString(patience);

// Who writes is told, too; here it would end the process, as when the reader of `motion-compare survived … | head` is gone.
process.stdout.on('error', () => {});
process.exitCode = await executeCli(process.argv.slice(2), process);
