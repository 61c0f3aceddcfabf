import type { Line } from './line.js';

/** A piece of the cover: a line, or the part of one that stands inside a token of the template. */
export interface Segment {
  /** Lower-case name of the innermost token around it (`depute`), or null. */
  readonly tag: string | null;
  readonly text: string;
  /** Whether the page's layout puts it around the text (navigation, procedure box). */
  readonly layout: boolean;
}

/** A day and a procedure at the end of a line, behind a title: `7.5.2025 - (2025/2691(RSP))`. */
const DAY_AT_END =
  /\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s[-–]\s\((?=\d{4}\/\d{4}[A-Z]?\s?\([A-Z]{3}\)\)?\s*$)/;
const PROCEDURE_AT_END =
  /\s*[-–]?\s*\(?(?<![\d\u2010-\u2013-])((?:19|20)\d\d\/\d{4}[A-Z]?\s?\([A-Z]{3}\))\)?\s*$/;

const TOKEN = /<(\/?)([A-Za-z][A-Za-z-]{2,30})>/g;

/** Tokens that hold a value; those that only group others (`RepeatBlock-By`) say nothing. */
const VALUES =
  /^(?:date|nodocse|titretype|titresuite|titrerecueil|titre|docref|refproclect|depute|commission|commissionresp|replacing|tablinggroups)$/;

/** Whether a token that is open at the end of a line is closed later, before it opens again. */
function closesLater(name: string, lines: readonly string[]): boolean {
  for (const line of lines) {
    const lower = line.toLowerCase();
    const close = lower.indexOf(`</${name}>`);
    const open = lower.indexOf(`<${name}>`);
    if (close >= 0 || open >= 0) return close >= 0 && (open < 0 || close < open);
  }
  return false;
}

const trimmed = (text: string): string => text.trim();

/** The lines of a cover cut at the template's tokens, which copies show, nest and leave open (`<RepeatBlock-By>` in B9-0065/2022). */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const texts = lines.map((line) => [line.label, line.text].filter(Boolean).join(' '));
  const segments: Segment[] = [];
  let open: string[] = [];
  lines.forEach((line, index) => {
    const push = (text: string): void => {
      const at = PROCEDURE_AT_END.exec(text)?.index ?? text.length;
      const day = DAY_AT_END.exec(text)?.index ?? at;
      for (const piece of [text.slice(0, day), text.slice(day, at), text.slice(at)].map(trimmed))
        if (piece !== '')
          segments.push({ tag: open.at(-1) ?? null, text: piece, layout: line.style.layout });
    };
    const text = texts[index] ?? '';
    let from = 0;
    for (const match of text.matchAll(TOKEN)) {
      const name = (match[2] ?? '').toLowerCase();
      push(text.slice(from, match.index));
      from = match.index + match[0].length;
      if (VALUES.test(name))
        open =
          match[1] === '/' ? open.slice(0, Math.max(0, open.lastIndexOf(name))) : [...open, name];
    }
    push(text.slice(from));
    const later = texts.slice(index + 1, index + 12);
    open = open.filter((name) => closesLater(name, later));
  });
  return segments;
}
