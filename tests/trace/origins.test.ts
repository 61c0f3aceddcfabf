import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Span } from '../../src/model/comparison.js';
import { byCodeUnit } from '../../src/model/order.js';
import { fullId, fullText } from '../../src/model/paragraph.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import type { Paragraph, TabledText } from '../../src/model/tabled-text.js';
import { ORIGIN_CLASSES, type OriginRun, PARTS, type Trace } from '../../src/model/trace.js';
import { isContentWord } from '../../src/text/content-words.js';
import { words } from '../../src/text/words.js';
import { trace } from '../../src/trace/index.js';
import { type GoldDossier, goldMissing, readGold } from '../support/gold.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';
import { goldLinks, link } from './links.js';

/** Two dossiers that are shared beside the project, and two that it ships. */
const GOLD = [
  ...['dev-d1', 'dev-d2'].map((name) => ({ name, folder: `../../../shared/gold/${name}` })),
  ...['d4', 'solva'].map((name) => ({ name, folder: `../fixtures/gold/${name}` })),
].map(({ name, folder }) => ({ name, folder: fileURLToPath(new URL(folder, import.meta.url)) }));

const memory = new Map<string, ReturnType<typeof traced>>();

/** A gold dossier and its trace, computed once for all tests. */
function traceGold(folder: string) {
  const known = memory.get(folder) ?? traced(readGold(folder, folder));
  memory.set(folder, known);
  return known;
}

function traced(gold: GoldDossier) {
  const links = goldLinks(gold);
  const record = trace(gold.dossier, links, DEFAULT_SETTINGS);
  return { gold: gold.gold, dossier: gold.dossier, links, record };
}

/** Runs of one joint paragraph against the operative texts of two groups. */
function runs(joint: string, greens: string, liberals: string) {
  const record = trace(
    {
      joint: jointMotion({ paragraphs: paragraphs('operative', [joint]) }),
      motions: [
        { ...motion({ paragraphs: paragraphs('operative', [greens]) }), replaced: true },
        {
          ...motion({
            reference: 'B11-0902/2031',
            group: 'Renew',
            paragraphs: paragraphs('operative', [liberals]),
          }),
          replaced: true,
        },
      ],
    },
    [],
    DEFAULT_SETTINGS,
  );
  return record.origins[0]?.runs.map((run) => [
    run.class,
    run.groups.join('+'),
    joint.slice(...run.span),
  ]);
}

describe('The origins of the joint text', () => {
  it('name the groups that had each run, and nobody for what was born in the negotiation', () => {
    expect(
      runs(
        'Deplores the burning of fishing nets in Kelmin harbour; thanks the lighthouse keepers who sheltered the crews;',
        'Deplores the burning of fishing nets in Kelmin harbour by masked men;',
        'Recalls the burning of fishing nets in Kelmin;',
      ),
    ).toEqual([
      ['one group', 'Verts/ALE', 'Deplores '],
      ['several groups', 'Renew+Verts/ALE', 'the burning of fishing nets in Kelmin '],
      ['one group', 'Verts/ALE', 'harbour; '],
      ['nobody', '', 'thanks the lighthouse keepers who sheltered the crews;'],
    ]);
  });

  it('do not credit words of the genre that meet by chance', () => {
    expect(
      runs(
        'Calls on the Commission and the Member States to respect human rights in eel farming;',
        'Calls on the Commission and the Member States to respect human rights in ferry ports;',
        'Asks for calm;',
      ),
    ).toEqual([
      [
        'nobody',
        '',
        'Calls on the Commission and the Member States to respect human rights in eel farming;',
      ],
    ]);
  });

  it('keep inflected and re-ordered words apart as a weaker class', () => {
    expect(
      runs(
        'Regrets that poachers burning fishing nets threaten crews;',
        'Notes that crews are threatened where poachers burned the fishing nets;',
        'Asks for calm;',
      ),
    ).toEqual([
      ['nobody', '', 'Regrets that '],
      ['weaker', 'Verts/ALE', 'poachers burning fishing nets threaten crews;'],
    ]);
  });

  for (const { name, folder } of GOLD) {
    const missing = goldMissing(folder);
    const it_ = missing === null ? it : it.skip;
    const where = missing === null ? '' : ` (${missing})`;

    it_(`give every word of ${name} exactly one class, without gap, and add up${where}`, () => {
      const { dossier, record } = traceGold(folder);
      dossier.joint.paragraphs.forEach((paragraph, index) => {
        const text = fullText(paragraph);
        const found = record.origins[index];
        expect(found?.joint).toBe(paragraph.id);
        expect(found?.runs.map(({ span }) => text.slice(...span)).join('')).toBe(text);
        for (const { span, words: count } of found?.runs ?? []) {
          expect(words(text.slice(...span)).length).toBe(count);
        }
      });
      for (const { words: total, byClass } of record.totals) {
        expect(ORIGIN_CLASSES.reduce((sum, name) => sum + byClass[name], 0)).toBe(total);
      }
    });

    it_(`find no run of eight content words in a new paragraph of ${name}${where}`, () => {
      const { gold, dossier, record } = traceGold(folder);
      const longest = gold.new.flatMap((id) => {
        const text = fullText(paragraphOf(dossier.joint, id));
        return runsOf(record, id)
          .filter((run) => run.class === 'one group' || run.class === 'several groups')
          .map(({ span }) => contentWords(text.slice(...span)));
      });
      expect(gold.new.length).toBeGreaterThan(0);
      expect(Math.max(0, ...longest)).toBeLessThan(8);
    });

    it_(`credit every verbatim link of ${name} to its group, word for word${where}`, () => {
      const { dossier, links, record } = traceGold(folder);
      const verbatim = links.filter(({ relation }) => relation === 'verbatim');
      expect(verbatim.length).toBeGreaterThan(5);
      for (const { motion: reference, source, joint } of verbatim) {
        const own = dossier.motions.find((one) => one.reference === reference);
        const text = fullText(paragraphOf(dossier.joint, joint));
        const [start, end] = spanOf(text, fullText(paragraphOf(own ?? dossier.joint, source)));
        const missing = runsOf(record, joint).filter(
          ({ span, groups, class: origin }) =>
            span[0] < end &&
            start < span[1] &&
            origin !== 'formula' &&
            !groups.includes(own?.group ?? ''),
        );
        expect(
          missing.map(({ span }) => `${fullId(reference, source)}: ${text.slice(...span)}`),
        ).toEqual([]);
      }
    });

    it_(`keep every credit of ${name} when the motions are permuted${where}`, () => {
      const { dossier, links, record: straight } = traceGold(folder);
      const motions = dossier.motions.toReversed();
      const turned = trace({ ...dossier, motions }, links, DEFAULT_SETTINGS);
      expect(turned.origins).toEqual(straight.origins);
      expect(turned.totals).toEqual(straight.totals);
      expect(sorted(turned.credits)).toEqual(sorted(straight.credits));
      expect(sorted(turned.overlap)).toEqual(sorted(straight.overlap));
      expect(sorted(turned.shared)).toEqual(sorted(straight.shared));
      expect(sorted(turned.facts)).toEqual(sorted(straight.facts));
    });

    it_(`share out every word of ${name} with an origin: the even shares add up${where}`, () => {
      const { record } = traceGold(folder);
      for (const part of PARTS) {
        const totals = record.totals.find((total) => total.part === part);
        if (totals === undefined) throw new Error(`no totals for ${part}`);
        const { byClass } = totals;
        const credits = record.credits.filter((credit) => credit.part === part);
        const sum = (figure: 'best' | 'high') =>
          credits.reduce((total, { supplied }) => total + supplied.split[figure], 0);
        expect(sum('best')).toBeCloseTo(byClass['one group'] + byClass['several groups'], 6);
        expect(sum('high')).toBeCloseTo(
          byClass['one group'] + byClass['several groups'] + byClass.weaker,
          6,
        );
        for (const { kept, supplied } of credits) {
          for (const { low, best, high } of [kept.paragraphs, kept.words, supplied.split]) {
            expect(low).toBeLessThanOrEqual(best);
            expect(best).toBeLessThanOrEqual(high);
          }
        }
      }
    });
  }
});

describe('Overlap before the talks', () => {
  const text = 'Deplores the burning of fishing nets in Kelmin harbour;';
  const tabled = (reference: string, group: string, texts: readonly string[]) => ({
    ...motion({ reference, group, paragraphs: paragraphs('operative', texts) }),
    replaced: true,
  });
  const record = trace(
    {
      joint: jointMotion({
        paragraphs: paragraphs('operative', [text, 'Thanks the lighthouse keepers of Ustrava;']),
      }),
      motions: [
        tabled('B11-0901/2031', 'Verts/ALE', [text, 'Thanks the lighthouse keepers of Ustrava;']),
        tabled('B11-0902/2031', 'PPE', ['Welcomes the eel summit;', text]),
        tabled('B11-0903/2031', 'Renew', [text]),
      ],
    },
    [
      link({ motion: 'B11-0901/2031', source: 'p1', joint: 'p1' }),
      link({ motion: 'B11-0901/2031', source: 'p2', joint: 'p2' }),
    ],
    DEFAULT_SETTINGS,
  );

  it('tells what one group won from what everybody had', () => {
    expect(record.shared).toEqual([
      {
        motion: 'B11-0901/2031',
        group: 'Verts/ALE',
        source: 'p1',
        others: ['PPE', 'Renew'],
        everybody: true,
      },
      { motion: 'B11-0901/2031', group: 'Verts/ALE', source: 'p2', others: [], everybody: false },
    ]);
  });

  it('is counted for every pair of motions both ways, in words and paragraphs', () => {
    const whole = record.overlap.filter(({ part }) => part === 'whole');
    expect(
      whole.map(({ group, otherGroup, words, wordsTotal, paragraphs }) => [
        group,
        otherGroup,
        words,
        wordsTotal,
        paragraphs,
      ]),
    ).toEqual([
      ['Verts/ALE', 'PPE', 9, 15, 1],
      ['Verts/ALE', 'Renew', 9, 15, 1],
      ['PPE', 'Verts/ALE', 9, 13, 1],
      ['PPE', 'Renew', 9, 13, 1],
      ['Renew', 'Verts/ALE', 9, 9, 1],
      ['Renew', 'PPE', 9, 9, 1],
    ]);
  });
});

describe('Credit', () => {
  it('has a range that follows from unsure links and near misses', () => {
    const texts = [
      'the sale of eel fry',
      'the dredging of the bay',
      'the closing of clinics',
      'whales',
    ];
    const dossier = {
      joint: jointMotion({ paragraphs: paragraphs('operative', texts) }),
      motions: [{ ...motion({ paragraphs: paragraphs('operative', texts) }), replaced: true }],
    };
    const at = (id: string, probability: number) => ({
      motion: 'B11-0901/2031',
      source: id,
      joint: id,
      probability,
    });
    const record = trace(
      dossier,
      [
        link(at('p1', 0.95)),
        link(at('p2', 0.55)),
        link({ ...at('p3', 0.55), decision: 'confirmed' }),
      ],
      DEFAULT_SETTINGS,
      [{ ...at('p4', 0.45), reason: 'too little in common' }],
    );
    const whole = record.credits.find(({ part }) => part === 'whole');
    expect(whole?.kept.paragraphs).toEqual({ low: 2, best: 3, high: 4 });
    expect(whole?.supplied.paragraphs).toEqual({ low: 2, best: 3, high: 4 });
  });
});

describe('Signing', () => {
  it('names groups that tabled without signing, and groups that signed without tabling', () => {
    const text = paragraphs('operative', [
      'Deplores the burning of fishing nets in Kelmin harbour;',
    ]);
    const { signing } = trace(
      {
        joint: jointMotion({ paragraphs: text, signatories: [{ group: 'ECR', members: [] }] }),
        motions: [{ ...motion({ paragraphs: text }), replaced: true }],
      },
      [link({ motion: 'B11-0901/2031', source: 'p1', joint: 'p1' })],
      DEFAULT_SETTINGS,
    );
    expect(signing).toEqual({
      tabledNotSigned: [
        {
          group: 'Verts/ALE',
          motions: ['B11-0901/2031'],
          survived: ['B11-0901/2031#p1'],
          words: 9,
          wordsExclusive: 9,
        },
      ],
      signedNotTabled: ['ECR'],
      unknown: null,
    });
  });
});

function paragraphOf(text: Pick<TabledText, 'paragraphs'>, id: string): Paragraph {
  const found = text.paragraphs.find((paragraph) => paragraph.id === id);
  if (found === undefined) throw new Error(`no paragraph ${id}`);
  return found;
}

function runsOf({ origins }: Trace, id: string): readonly OriginRun[] {
  return origins.find(({ joint }) => joint === id)?.runs ?? [];
}

function contentWords(text: string): number {
  return words(text).filter(({ norm }) => isContentWord(norm, 'en')).length;
}

/** Where the words of `part` stand one after another in `text`. */
function spanOf(text: string, part: string): Span {
  const all = words(text);
  const wanted = words(part).map(({ norm }) => norm);
  const first = all.findIndex((_, start) =>
    wanted.every((norm, index) => all[start + index]?.norm === norm),
  );
  const [from, to] = [all[first], all[first + wanted.length - 1]];
  if (from === undefined || to === undefined) throw new Error(`not contained: ${part}`);
  return [from.start, to.end];
}

function sorted(records: readonly object[]): string[] {
  return records.map((record) => JSON.stringify(record)).sort(byCodeUnit);
}
