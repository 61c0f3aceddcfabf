import type { Context } from './context.js';

/** Longer names would run into each other in the head of a page. */
const LONGEST_NAME = 60;

/** Style rules for the running heads of a printed page: of which dossier and group it is, and that its texts are invented. */
export function printRules({ comparison, parties, t }: Context): string {
  const { joint, procedure, corpus, tool } = comparison;
  const dossier = [joint.reference, procedure].filter(Boolean).join(', ');
  const boxes = [
    box('top-left', cssString(dossier)),
    box('top-right', cssString(corpus.invented === true ? t.inventedShort : '')),
    box('bottom-left', cssString(`${tool.name} ${tool.version}`)),
    box('bottom-right', 'counter(page) " / " counter(pages)'),
  ].join(' ');
  return [
    `@page { size: A4; margin: 17mm 15mm; ${boxes} }`,
    '@page synopsis { size: A4 landscape; }',
    ...parties.map(
      ({ name, motion, anchor }) =>
        `@page ${pageName(anchor)} { ${box('top-center', cssString(name === motion.reference ? name : `${name}, ${motion.reference}`))} }
@media print { [id="${anchor}"] { page: ${pageName(anchor)}; } }`,
    ),
  ].join('\n');
}

function box(place: string, content: string): string {
  return `@${place} { content: ${content}; font: 8pt sans-serif; color: #444; }`;
}

/** A page's name must begin with a letter; anchors hold letters, digits and hyphens only. */
function pageName(anchor: string): string {
  return `motion-${anchor}`;
}

/** Document text as a string of a style sheet: every character but letters, digits and spaces is escaped. */
function cssString(text: string): string {
  const escaped = [...text.slice(0, LONGEST_NAME)].map((character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
