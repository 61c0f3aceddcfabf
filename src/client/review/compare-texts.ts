import type { Relation } from '../../model/comparison.js';
import type { Settings } from '../../model/settings.js';
import { type Word, words } from '../../text/words.js';

/** A stretch of a text: `shared` and `own` are marked, the rest is plain. */
export interface Run {
  readonly text: string;
  readonly mark: 'shared' | 'own' | null;
}

/** Two texts beside each other. Where most of a text is common, what is its own is marked, else what is common. */
export interface ComparedTexts {
  readonly source: readonly Run[];
  readonly joint: readonly Run[];
  /** What a person would most likely call the pair, by words alone. */
  readonly suggestion: Relation;
}

/** Beyond this many pairs of words nothing is marked: the page must answer a key at once. */
const MOST_WORD_PAIRS = 4_000_000;

/** Compares two texts word by word (longest common subsequence). */
export function compareTexts(
  source: string,
  joint: string,
  { wordsKept }: Pick<Settings, 'wordsKept'>,
): ComparedTexts {
  const [ours, theirs] = [words(source), words(joint)];
  const { a, b } = commonWords(ours, theirs);
  const kept = shareOf(a);
  const isWhole = isWithin(ours, theirs);
  return {
    source: runs(source, ours, a, kept >= wordsKept ? 'own' : 'shared'),
    joint: runs(joint, theirs, b, shareOf(b) >= wordsKept ? 'own' : 'shared'),
    suggestion: isWhole ? 'verbatim' : kept >= wordsKept ? 'edited' : 'reworded',
  };
}

function shareOf(shared: readonly boolean[]): number {
  return shared.filter(Boolean).length / (shared.length || 1);
}

/** Which words of each text belong to the longest sequence that both have. */
function commonWords(ours: readonly Word[], theirs: readonly Word[]) {
  const a = ours.map(() => false);
  const b = theirs.map(() => false);
  const width = theirs.length + 1;
  if (ours.length * theirs.length > MOST_WORD_PAIRS) return { a, b };
  const lengths = new Uint16Array((ours.length + 1) * width);
  const isSame = (i: number, j: number) => ours[i]?.norm === theirs[j]?.norm;
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = isSame(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    if (isSame(i, j)) {
      a[i] = true;
      b[j] = true;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { a, b };
}

function isWithin(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const joined = (all: readonly Word[]) => ` ${all.map(({ norm }) => norm).join(' ')} `;
  return ours.length > 0 && joined(theirs).includes(joined(ours));
}

/**
 * The text cut where the marking changes; what stands between two words is marked only where both are.
 * A common word alone between others proves nothing, so where `marked` is `shared` it stays plain.
 */
function runs(
  text: string,
  all: readonly Word[],
  shared: readonly boolean[],
  marked: 'shared' | 'own',
): Run[] {
  const marks = all.map((_, at): Run['mark'] => {
    if (marked === 'own') return shared[at] ? null : 'own';
    return shared[at] && (shared[at - 1] || shared[at + 1]) ? 'shared' : null;
  });
  const cut: Run[] = [];
  let from = 0;
  for (const [at, word] of all.entries()) {
    const mark = marks[at] ?? null;
    const next = all[at + 1];
    if (next !== undefined && marks[at + 1] === mark) continue;
    const end = mark === null ? (next?.start ?? text.length) : word.end;
    cut.push({ text: text.slice(from, end), mark });
    from = end;
  }
  return from < text.length ? [...cut, { text: text.slice(from), mark: null }] : cut;
}
