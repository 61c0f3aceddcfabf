import { isSuspendedBefore, joint, type Vocabulary } from '../text/hyphens.js';

const HYPHEN = /([\p{L}\d]+)[-\u2010\u2011]$/u;

/** Whether a line ends in a stroke within a word: `Directive 92/43/` `EEC`, but not `the Commission /` `High Representative`. */
const STROKE = /\S\/$/;

/**
 * The words of a paragraph's lines in one string. A hyphen at the end of a line stays, closed up (`pre-` `planned` →
 * `pre-planned`), unless the document writes the word without it elsewhere; one that stands for the rest of a word
 * keeps its space.
 */
export function joinLines(lines: readonly string[], isWord: Vocabulary): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
    if (STROKE.test(text) && /^[\p{L}\d]/u.test(line)) return text + line;
    const before = HYPHEN.exec(text)?.[1];
    if (before === undefined || !/^[\p{L}\d]/u.test(line) || isSuspendedBefore(line))
      return `${text} ${line}`;
    const after = /^\p{Ll}+/u.exec(line)?.[0];
    const isDivided = after !== undefined && joint(before, after, isWord) === '';
    return isDivided ? text.slice(0, -1) + line : text + line;
  }, '');
}
