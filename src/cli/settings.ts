import { SETTING_DESCRIPTIONS } from '../model/settings.js';
import { defineCommand } from './command.js';
import * as shared from './options.js';
import { EXIT, write } from './terminal.js';

export const settings = defineCommand({
  usage: 'settings',
  summary: 'Explain every threshold, or print them as a config file to change',
  positionals: {},
  options: {
    settings: shared.settings,
    json: { type: 'boolean', default: false, describe: 'Print the config file instead' },
  },
  examples: [
    ['$0 settings', 'Every threshold in use: value, range, meaning, reason'],
    [`$0 settings --json > ${shared.SETTINGS_FILE}`, 'A config file to change'],
  ],
  run: async ({ settings: file, json }, terminal) => {
    const { readSettings } = await import('./dossiers.js');
    const values = await readSettings(file);
    const text = json
      ? JSON.stringify(values, null, 2)
      : Object.entries(SETTING_DESCRIPTIONS)
          .map(([key, { meaning, reason, unit, range }]) =>
            [
              `${key}: ${values[key as keyof typeof values]}`,
              `  ${meaning}`,
              `  From ${range[0]} to ${range[1]} (${unit}). ${reason}`,
            ].join('\n'),
          )
          .join('\n\n');
    await write(terminal.stdout, `${text}\n`);
    return EXIT.done;
  },
});
