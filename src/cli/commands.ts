import { changed, dropped, origins, survived } from './ask.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { evaluate } from './evaluate.js';
import { exportCommand } from './export.js';
import { normalise } from './normalise.js';
import { review } from './review.js';
import { schema } from './schema.js';
import { settings } from './settings.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  compare,
  survived,
  dropped,
  changed,
  origins,
  exportCommand,
  review,
  evaluate,
  normalise,
  settings,
  schema,
];
