import { defineCommand } from './command.js';
import { startProgress } from './progress.js';
import { EXIT, write } from './terminal.js';

export const normalise = defineCommand({
  usage: 'normalise <files..>',
  summary: 'Print what was read from documents: reference, group, paragraphs, notices',
  positionals: {
    files: {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Motions, joint motions or adopted texts, in any format; - is standard input',
    },
  },
  options: {
    check: {
      type: 'boolean',
      default: false,
      describe: 'Exit 1 when any text of a document was neither kept nor recognised as layout',
    },
    quiet: { type: 'boolean', alias: 'q', default: false, describe: 'No progress on stderr' },
  },
  examples: [
    ['$0 normalise B-9-2022-0065_EN.html', 'The tabled text as JSON'],
    ['$0 normalise --check *.docx > texts.json', 'The same, failing where text is unexplained'],
    ['curl … | $0 normalise -', 'A document from standard input'],
  ],
  run: async ({ files, check, quiet }, terminal) => {
    const { readTexts } = await import('./documents.js');
    const progress = startProgress(terminal, quiet);
    const texts = await readTexts(files, terminal, progress);
    progress.end();
    await write(terminal.stdout, `${JSON.stringify(texts, null, 2)}\n`);
    const isUnexplained = texts.some(({ account }) => account.unexplained > 0);
    return check && isUnexplained ? EXIT.needsPerson : EXIT.done;
  },
});
