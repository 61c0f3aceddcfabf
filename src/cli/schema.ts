import { defineCommand } from './command.js';
import { EXIT, write } from './terminal.js';

export const schema = defineCommand({
  usage: 'schema [file]',
  summary: 'Print the JSON Schema of comparison.json or of the lines of review.json',
  positionals: {
    file: {
      choices: ['comparison', 'review'],
      default: 'comparison',
      describe: 'Which file',
    },
  },
  options: {},
  examples: [
    ['$0 schema > comparison.schema.json', 'The schema of the record'],
    ['$0 schema review', 'That of a line of a review'],
  ],
  run: async ({ file }, terminal) => {
    const { jsonSchema } = await import('../schema/json-schema.js');
    const name = file === 'review' ? 'review' : 'comparison';
    await write(terminal.stdout, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    return EXIT.done;
  },
});
