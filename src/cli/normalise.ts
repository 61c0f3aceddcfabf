import { defineCommand } from './command.js';
import { withProgress } from './progress.js';
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
    text: {
      type: 'boolean',
      default: false,
      describe: 'Print for reading instead of as JSON: cover, then every paragraph under its id',
    },
    quiet: { type: 'boolean', alias: 'q', default: false, describe: 'No progress on stderr' },
  },
  examples: [
    ['$0 normalise B-9-2022-0065_EN.html', 'The tabled text as JSON'],
    ['$0 normalise --text my-motion.docx', 'The same for reading'],
    ['$0 normalise --check *.docx > texts.json', 'The same, failing where text is unexplained'],
    ['curl … | $0 normalise -', 'A document from standard input'],
  ],
  run: async ({ files, text, check, quiet }, terminal) => {
    const { readTexts } = await import('./documents.js');
    const texts = await withProgress(terminal, quiet, (progress) =>
      readTexts(files, terminal, progress),
    );
    const { tabledTextView } = await import('../text/tabled-text-view.js');
    const printed = text
      ? texts.map(tabledTextView).join('\n')
      : `${JSON.stringify(texts, null, 2)}\n`;
    await write(terminal.stdout, printed);
    if (!check) return EXIT.done;
    const unexplained = texts.filter(({ account }) => account.unexplained > 0);
    for (const { source, account } of unexplained) {
      await write(
        terminal.stderr,
        `${source.file}: ${account.unexplained} characters are neither text nor known layout; the notices show them.\n`,
      );
    }
    return unexplained.length > 0 ? EXIT.needsPerson : EXIT.done;
  },
});
