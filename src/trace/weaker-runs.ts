import type { RunFinder, SharedRun } from './shared-runs.js';
import { suffixAutomaton } from './suffix-automaton.js';
import type { Place, Proof, Witness, WitnessParagraph } from './witness.js';

/** Re-ordered words prove less than a run, so one more of them is needed. */
const MORE_PROOFS = 1;

/** A stem in more clauses of one motion than this points nowhere; the bound keeps the cost linear. */
const MOST_CLAUSES = 24;

/**
 * Gives a function that finds the stretches of a paragraph whose content words stand close together in one clause of `other`,
 * inflected ("more than doubled" / "more than doubling") or in another order ("the death toll of 74" / "74 is the toll").
 */
export function weakerRuns(other: Witness, proof: Proof): RunFinder {
  const inflected = inflectedRuns(other, proof);
  const reordered = reorderedRuns(other, proof);
  return (paragraph) => [...inflected(paragraph), ...reordered(paragraph)];
}

/** The same stems in the same order, words of grammar left out. */
function inflectedRuns(other: Witness, proof: Proof): RunFinder {
  const commonRuns = suffixAutomaton(
    other.paragraphs.map((paragraph) => paragraph.clauses.flat().map(([{ stem }]) => stem)),
  );
  return (paragraph) => {
    const places = paragraph.clauses.flat();
    return commonRuns(places.map(([{ stem }]) => stem)).flatMap(({ start, end, paragraphs }) => {
      const run = places.slice(start, end);
      if (provingStems(run, proof).size < proof.least) return [];
      return [
        asRun(
          run,
          paragraphs.flatMap((index) => other.paragraphs[index] ?? []),
        ),
      ];
    });
  };
}

/** The stems of one clause of `other`, in whatever order, with at most one foreign word between two of them. */
function reorderedRuns(other: Witness, proof: Proof): RunFinder {
  const least = proof.least + MORE_PROOFS;
  const bags = other.paragraphs.flatMap((paragraph) =>
    paragraph.clauses.map((places) => ({ paragraph, stems: stemsOf(places) })),
  );
  const index = new Map<number, (typeof bags)[number][]>();
  for (const bag of bags) {
    for (const stem of bag.stems) {
      const known = index.get(stem);
      if (known === undefined) index.set(stem, [bag]);
      else known.push(bag);
    }
  }
  return (paragraph) =>
    paragraph.clauses.flatMap((places) => {
      const votes = new Map<(typeof bags)[number], number>();
      for (const stem of provingStems(places, proof)) {
        const found = index.get(stem) ?? [];
        if (found.length > MOST_CLAUSES) continue;
        for (const bag of found) votes.set(bag, (votes.get(bag) ?? 0) + 1);
      }
      return Array.from(votes)
        .filter(([, count]) => count >= least)
        .flatMap(([{ paragraph: source, stems }]) =>
          denseStretches(places, stems)
            .filter((run) => provingStems(run, proof).size >= least)
            .map((run) => asRun(run, [source])),
        );
    });
}

function denseStretches(places: readonly Place[], stems: ReadonlySet<number>): Place[][] {
  const stretches: Place[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  places.forEach((place, order) => {
    if (!stems.has(place[0].stem)) return;
    const open = order - last <= 2 ? stretches.at(-1) : undefined;
    if (open === undefined) stretches.push([place]);
    else open.push(place);
    last = order;
  });
  return stretches;
}

function stemsOf(places: readonly Place[]): Set<number> {
  return new Set(places.map(([{ stem }]) => stem));
}

function provingStems(places: readonly Place[], proof: Proof): Set<number> {
  return stemsOf(places.filter(([token]) => proof.counts(token)));
}

function asRun(run: readonly Place[], paragraphs: readonly WitnessParagraph[]): SharedRun {
  return { start: run[0]?.[1] ?? 0, end: (run.at(-1)?.[1] ?? -1) + 1, paragraphs };
}
