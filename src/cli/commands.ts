import type { Command } from './command.js';
import { normalise } from './normalise.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [normalise];
