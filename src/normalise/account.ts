import { type Notice, notice } from '../model/notice.js';
import type { Account } from '../model/tabled-text.js';
import { inkLength } from '../text/white-space.js';

/** What became of a document's characters, while it is added up. */
export interface Tally {
  readonly kept: number;
  readonly total: number;
  /** Texts that nothing explains, in their order. */
  readonly unexplained: readonly string[];
}

/** Characters of an unexplained text that its notice quotes. */
const QUOTED = 400;

/** The account of a document: what is neither kept nor unexplained is layout. */
export function accountOf(tally: Tally): Account {
  const unexplained = tally.unexplained.reduce((sum, text) => sum + inkLength(text), 0);
  return { kept: tally.kept, layout: tally.total - tally.kept - unexplained, unexplained };
}

/** A notice with the text itself for each stretch of a document that nothing explains. */
export function unexplainedNotices(tally: Tally, file: string): Notice[] {
  return tally.unexplained.map((text) =>
    notice(
      'unexplained-text',
      'warning',
      file,
      `${file} holds words that are no part of a motion as far as this program can tell, and they were not compared: “${text.slice(0, QUOTED)}${text.length > QUOTED ? ' …' : ''}”.`,
    ),
  );
}
