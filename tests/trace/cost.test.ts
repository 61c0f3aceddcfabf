import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Link } from '../../src/model/comparison.js';
import { paragraphId } from '../../src/model/paragraph.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import { trace } from '../../src/trace/index.js';
import { suffixAutomaton } from '../../src/trace/suffix-automaton.js';
import { jointMotion, motion } from '../support/tabled-texts.js';
import { link } from './links.js';

describe('The suffix automaton', () => {
  it('finds every longest common run, and the paragraphs that have it', () => {
    const token = fc.integer({ min: 0, max: 3 });
    const text = fc.array(fc.array(token, { maxLength: 12 }), { maxLength: 5 });
    fc.assert(
      fc.property(text, fc.array(token, { maxLength: 20 }), (paragraphs, tokens) => {
        expect(suffixAutomaton(paragraphs)(tokens)).toEqual(runsBySearch(paragraphs, tokens));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('The cost of a trace', () => {
  it('grows with the length of the dossier: ten times the text takes at most twelve times the time', () => {
    const [small, large] = [dossier(8), dossier(80)];
    seconds(small, 10);
    // Ten small dossiers and one large take about as long, so that a busy machine slows both alike; the quietest turn counts.
    // Turns lie between 8 and 26, by when memory is collected, where the square of the length would give a hundred: six were too few.
    const ratios: number[] = [];
    while (ratios.length < 24 && !ratios.some((ratio) => ratio < 12)) {
      ratios.push((10 * seconds(large, 1)) / seconds(small, 10));
    }
    expect(Math.min(...ratios)).toBeLessThan(12);
  });
});

/** The same answer by trying everything. */
function runsBySearch(paragraphs: readonly number[][], tokens: readonly number[]) {
  const having = (start: number, end: number) =>
    paragraphs.flatMap((paragraph, index) =>
      `,${paragraph.join()},`.includes(`,${tokens.slice(start, end).join()},`) ? [index] : [],
    );
  const runs = tokens.flatMap((_, start) => {
    const ends = tokens.map((_, index) => index + 1).filter((end) => end > start);
    const end = ends.findLast((last) => having(start, last).length > 0);
    return end === undefined ? [] : [{ start, end, paragraphs: having(start, end) }];
  });
  return runs.filter(({ end }, index) => end > (runs[index - 1]?.end ?? 0));
}

/** Processor time in seconds of so many traces; the clock on the wall would count other programs too. */
function seconds({ texts, links }: ReturnType<typeof dossier>, times: number): number {
  const before = process.cpuUsage();
  for (let turn = 0; turn < times; turn += 1) trace(texts, links, DEFAULT_SETTINGS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A made-up dossier of four motions: each joint paragraph takes a clause of two of them. */
function dossier(paragraphCount: number) {
  const random = generator(7);
  const clause = () => Array.from({ length: 18 }, () => word(random)).join(' ');
  const motions = Array.from({ length: 4 }, (_, index) => ({
    ...motion({
      reference: `B11-09${index + 10}/2031`,
      group: `G${index}`,
      paragraphs: Array.from({ length: paragraphCount }, (_, place) =>
        paragraph(place, `Calls on the Commission to ${clause()}; regrets that ${clause()};`),
      ),
    }),
    replaced: true,
  }));
  const links: Link[] = [];
  const joint = Array.from({ length: paragraphCount }, (_, place) => {
    const clauses = [0, 1].map((turn) => {
      const source = motions[(place + turn) % motions.length];
      links.push(
        link({ motion: source?.reference ?? '', source: `p${place + 1}`, joint: `p${place + 1}` }),
      );
      return source?.paragraphs[place]?.text.split(';')[turn];
    });
    return paragraph(place, `${clauses.join(';')};`);
  });
  return { texts: { joint: jointMotion({ paragraphs: joint }), motions }, links };
}

function paragraph(place: number, text: string): Paragraph {
  return {
    id: paragraphId('operative', place),
    kind: 'operative',
    label: null,
    heading: null,
    text,
    points: [],
  };
}

/** Words as language has them: few are frequent, most are rare; some are names and figures. */
function word(random: () => number): string {
  const rank = Math.floor(2000 ** random());
  const syllables = rank.toString(7).replace(/\d/g, (digit) => SYLLABLES[Number(digit)] ?? '');
  if (rank % 29 === 0) return `${syllables[0]?.toUpperCase()}${syllables.slice(1)}`;
  return rank % 31 === 0 ? `${rank}` : syllables;
}

const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'ran', 'tes'];

/** Numbers from 0 to 1, always the same for a seed (Lehmer's generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
