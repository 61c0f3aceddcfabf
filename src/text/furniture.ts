const FILE_NAME = '[A-Z]{2}\\\\+\\d+[A-Z]{2}\\.\\w{3,4}';
const PE_NUMBER = 'PE\\s?\\d{3}\\.\\d{3}(?:v\\d\\d-\\d\\d)?';
/** Runs of digits are never cut in two: there would be too many ways to read `1999 2000 2001`. */
const PAGE = '(?<!\\d)\\d{1,3}\\s?/\\s?\\d{1,3}(?!\\d)';
const MOTTO = '([A-Z]{2})\\s.{5,60}\\s\\1';

const AT_EDGE_PIECE = `${FILE_NAME}|${PE_NUMBER}|${PAGE}|(?<!\\d)\\d+(?!\\d)|[A-Z]{2}|\\s`;

/** At the edge of a page: also a bare page number or language code. One motto at most: its ends are language codes too, and several could be cut in too many ways. */
const AT_EDGE = new RegExp(`^(?=.)(?:${AT_EDGE_PIECE})*(?:${MOTTO}(?:${AT_EDGE_PIECE})*)?$`);

/** Anywhere: what can be nothing else. */
const ANYWHERE = new RegExp(
  `^(?:${MOTTO}|(?:(?:${FILE_NAME}|${PE_NUMBER}|${PAGE})\\s?)+(?:[A-Z]{2})?)$`,
);

/**
 * Whether a line at the edge of a page is what the Parliament's files print there: file name, PE number, page of pages,
 * motto between language codes (`RE\1253668NL.docx PE719.497v01-00`, `EN United in diversity EN`).
 */
export function isPageEdge(text: string): boolean {
  return text.length < 120 && AT_EDGE.test(text);
}

/** Whether a line is a running head or foot wherever it stands, as in texts copied out of PDF files. */
export function isRunningLine(text: string): boolean {
  return text.length < 120 && ANYWHERE.test(text);
}

/** How the feet of the Parliament's English pages begin. */
const PAGE_FOOT = /^(?:Last updated\b|Legal notice\b|Privacy policy\b|©|https?:\/\/)/i;

/** Whether a line begins what stands below the text on a page of the Parliament's site: `Last updated: 18 January 2022`. */
export function isPageFoot(text: string): boolean {
  return PAGE_FOOT.test(text);
}

/** Whether a line may be a heading set right below a paragraph: that is finished, and the line begins large and has no end. */
export function isHeadingBetween(before: string, line: string): boolean {
  return /[.;,]$/.test(before) && /^\p{Lu}/u.test(line) && /[\p{L}\d]$/u.test(line);
}
