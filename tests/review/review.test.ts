import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/errors.js';
import { type Link, RELATIONS } from '../../src/model/comparison.js';
import type { ReviewAct, ReviewSummary } from '../../src/model/review.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { survival } from '../../src/model/survival.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import type { Migration } from '../../src/review/format.js';
import {
  applyReview,
  checkDossier,
  history,
  identityOf,
  indexTexts,
  judge,
  machineProposal,
  markDropped,
  markNew,
  mergeReviews,
  type Pair,
  type Proposal,
  pairId,
  parseReview,
  questions,
  type Review,
  type ReviewTexts,
  reviewFile,
  writeNote,
} from '../../src/review/index.js';
import { SMALL_DOSSIER, smallComparison } from '../support/comparisons.js';
import { candidate, eventsOf, link, pair, reviewOf, reviewTexts } from '../support/reviews.js';
import { paragraphs } from '../support/tabled-texts.js';

const TEXTS = reviewTexts();
const INDEX = indexTexts(TEXTS);
const MACHINE = {
  links: [
    link({ ...pair('1', 'p1', 'p1'), probability: 0.95 }),
    link({ ...pair('1', 'p2', 'p2'), relation: 'verbatim', probability: 0.6 }),
    link({ ...pair('2', 'p1', 'p1'), relation: 'reworded', probability: 0.55 }),
  ],
  candidates: [
    candidate(pair('1', 'p3', 'p3'), 0.45),
    candidate(pair('2', 'p2', 'p2'), 0.35),
    candidate(pair('2', 'p3', 'p4'), 0.1),
  ],
};

const apply = (review: Review, texts: ReviewTexts = TEXTS, machine: Proposal<Link> = MACHINE) =>
  applyReview(machine, texts, review, (wanted, relation) => link({ ...wanted, relation }));

const applyActs = (...acts: ReviewAct[]) => apply(reviewOf(TEXTS, eventsOf(acts)));

const verdict = (wanted: Pair, relation: (typeof RELATIONS)[number] | null) =>
  judge(INDEX, relation === null ? 'reject' : 'confirm', [{ ...wanted, relation }]);

const anyPair = fc
  .tuple(
    fc.constantFrom('1', '2'),
    fc.constantFrom('p1', 'p2', 'p3'),
    fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  )
  .map(([motion, source, joint]) => pair(motion, source, joint));
const anyRelation = fc.constantFrom(...RELATIONS, null);
const anyAct: fc.Arbitrary<ReviewAct> = fc.oneof(
  fc.tuple(anyPair, anyRelation).map(([wanted, relation]) => verdict(wanted, relation)),
  fc.tuple(anyPair, anyPair).map(([one, other]) =>
    judge(
      INDEX,
      'join',
      [one, other].map((wanted) => ({ ...wanted, relation: 'partial' })),
    ),
  ),
  anyPair.map(({ motion, source }) => markDropped(INDEX, motion, source)),
  anyPair.map(({ joint }) => markNew(INDEX, joint)),
  anyPair.map((wanted) => writeNote(INDEX, wanted, 'see the annex')),
  fc.nat(12).map((number): ReviewAct => ({ do: 'undo', of: `e${number}` })),
  fc.nat(12).map((number): ReviewAct => ({ do: 'redo', of: `e${number}` })),
);
const anyActs = fc.array(anyAct, { maxLength: 12 });

function holds<Values extends [unknown, ...unknown[]]>(
  ...args: [...{ [K in keyof Values]: fc.Arbitrary<Values[K]> }, (...values: Values) => void]
): void {
  const test = args.pop() as (...values: Values) => void;
  const property = fc.property(...(args as unknown as [fc.Arbitrary<unknown>]), test as never);
  fc.assert(property, { seed: 7, numRuns: 150 });
}

describe('Applying a review', () => {
  it('measures a link that a person draws within the whole dossier', () => {
    const machine = smallComparison();
    const [near] = machine.candidates;
    if (near === undefined) throw new Error('The small dossier has no candidates.');
    const { links } = smallComparison([
      judge(indexTexts(SMALL_DOSSIER), 'confirm', [{ ...near, relation: 'partial' }]),
    ]);
    const drawn = links.find(
      ({ motion, source, joint }) =>
        motion === near.motion && source === near.source && joint === near.joint,
    );
    expect(drawn).toMatchObject({ decision: 'added', probability: near.probability });
    expect(drawn?.evidence.reasons).toEqual(['A person drew this link.']);
  });

  it('tells confirmed, changed, added and refused pairs apart, and keeps what the machine had said', () => {
    const { links, candidates, review } = applyActs(
      verdict(pair('1', 'p1', 'p1'), 'edited'),
      verdict(pair('1', 'p2', 'p2'), 'partial'),
      verdict(pair('2', 'p1', 'p1'), null),
      verdict(pair('1', 'p3', 'p3'), 'reworded'),
    );
    expect(links.map(({ decision, ...of }) => [pairId(of), of.relation, decision])).toEqual([
      ['B11-0901/2031#p1>p1', 'edited', 'confirmed'],
      ['B11-0901/2031#p2>p2', 'partial', 'changed'],
      ['B11-0901/2031#p3>p3', 'reworded', 'added'],
    ]);
    expect(candidates.find((near) => pairId(near) === 'B11-0902/2031#p1>p1')).toMatchObject({
      probability: 0,
      reason: 'A person decided that this is no link.',
    });
    expect(review.links.map(({ decision, machine }) => [decision, machine])).toEqual([
      ['confirmed', { relation: 'edited', probability: 0.95 }],
      ['changed', { relation: 'verbatim', probability: 0.6 }],
      ['added', { relation: null, probability: 0.45 }],
      ['rejected', { relation: 'reworded', probability: 0.55 }],
    ]);
  });

  it('lets a paragraph marked as dropped or new lose its links, until somebody draws one again', () => {
    const dropped = markDropped(INDEX, 'B11-0901/2031', 'p1');
    expect(applyActs(dropped).links.map(({ source }) => source)).toEqual(['p2', 'p1']);
    expect(applyActs(markNew(INDEX, 'p1')).links.map(({ source }) => source)).toEqual(['p2']);
    const again = applyActs(dropped, verdict(pair('1', 'p1', 'p4'), 'edited'));
    expect(again.links.map(pairId)).toContain('B11-0901/2031#p1>p4');
    expect(again.review.paragraphs).toEqual([]);
  });

  it('gives the machine’s result again once everything is undone', () => {
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const undo = acts.map((_, index): ReviewAct => ({ do: 'undo', of: `e${index}` }));
      const { links, candidates, review } = applyActs(...acts, ...undo);
      expect({ links, candidates }).toEqual(MACHINE);
      expect([review.links, review.paragraphs, review.notes]).toEqual([[], [], []]);
    });
  });

  it('can be taken off again', () => {
    const sorted = ({ links, candidates }: Proposal) => [
      links.map((of) => [pairId(of), of.relation, of.probability, of.decision]).sort(),
      candidates.map((of) => [pairId(of), of.probability]).sort(),
    ];
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const reviewed = apply(reviewOf(TEXTS, eventsOf(acts)));
      expect(sorted(machineProposal(reviewed, reviewed.review, TEXTS))).toEqual(sorted(MACHINE));
    });
  });

  it('does the same once or twice, from a file with every line twice and on its own result', () => {
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const review = reviewOf(TEXTS, eventsOf(acts));
      const once = apply(review);
      const [header = '', ...lines] = reviewFile(review).trimEnd().split('\n');
      const doubled = parseReview([header, ...lines, ...lines].join('\n'), 'review.json');
      expect(apply(doubled.review)).toEqual(once);
      const { links, candidates } = apply(review, TEXTS, once);
      expect({ links, candidates }).toEqual({ links: once.links, candidates: once.candidates });
    });
  });

  it('keeps every decision when paragraphs are renumbered or re-ordered', () => {
    const reversed = reviewTexts();
    for (const text of [reversed.joint, ...reversed.motions]) {
      text.paragraphs.reverse();
      text.paragraphs = text.paragraphs.map((old, place) => ({ ...old, id: `p${place + 1}` }));
    }
    const idOf = (count: number) => (id: string) => `p${count + 1 - Number(id.slice(1))}`;
    const moved = ({ motion, source, joint }: Pair) =>
      pairId({ motion, source: idOf(3)(source), joint: idOf(4)(joint) });
    const nothing = { links: [], candidates: [] };
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const review = reviewOf(TEXTS, eventsOf(acts));
      const before = apply(review, TEXTS, nothing);
      const after = apply(review, reversed, nothing);
      expect(after.review.stale).toEqual([]);
      expect(after.links.map(pairId).sort()).toEqual(before.links.map(moved).sort());
      expect(after.review.paragraphs).toHaveLength(before.review.paragraphs.length);
    });
  });

  it('lists decisions on an edited paragraph as stale, with the old and the new text, and loses none', () => {
    const edit = (old: Paragraph) => ({ ...old, text: old.text.replace('prisoner', 'detainee') });
    const edited = reviewTexts(edit);
    const nothing = { links: [], candidates: [] };
    const count = ({ links, paragraphs, notes, stale }: ReviewSummary) =>
      links.length + paragraphs.length + notes.length + stale.length;
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const review = reviewOf(TEXTS, eventsOf(acts));
      const after = apply(review, edited, nothing).review;
      expect(count(after)).toBe(count(apply(review, TEXTS, nothing).review));
      for (const { source, joint } of after.stale)
        expect([source, joint].some((side) => side?.was.text.includes('prisoner'))).toBe(true);
    });
    const { review } = apply(
      reviewOf(TEXTS, eventsOf([verdict(pair('1', 'p1', 'p2'), 'edited')])),
      edited,
    );
    expect(review.links).toEqual([]);
    expect(review.stale).toMatchObject([
      {
        decision: 'link',
        relation: 'edited',
        source: {
          was: { id: 'p1', text: 'Demands that every prisoner be released;' },
          now: { id: 'p1', text: 'Demands that every detainee be released;' },
          changed: true,
        },
        joint: { changed: false },
        reason: 'The words of the source paragraph (then p1, now p1) have changed.',
      },
    ]);
  });
});

describe('A mark "dropped"', () => {
  const marked = reviewOf(TEXTS, eventsOf([markDropped(INDEX, 'B11-0901/2031', 'p1')]));

  it('goes stale when the joint motion changed and the machine now finds the paragraph there', () => {
    const changed = reviewTexts();
    changed.joint.paragraphs.push(...paragraphs('operative', ['Adds a demand;']));
    expect(apply(marked, changed).review.stale).toMatchObject([
      {
        decision: 'dropped',
        reason: 'The joint motion has changed since, and the machine now links this paragraph.',
      },
    ]);
    expect(apply(marked, changed).links).toEqual(MACHINE.links);
  });

  it('stands when the joint motion changed and the machine still finds nothing', () => {
    const changed = reviewTexts();
    changed.joint.paragraphs.pop();
    const { review } = apply(marked, changed, { links: [], candidates: [] });
    expect(review.paragraphs).toMatchObject([{ paragraph: 'p1', decision: 'dropped' }]);
    expect(review.stale).toEqual([]);
  });
});

describe('Undo and redo', () => {
  it('take back and give back one act at a time, and a new act ends the redoing', () => {
    const act = writeNote(INDEX, pair('1', 'p1', 'p1'), 'x');
    const next = (...acts: ReviewAct[]) => history(eventsOf(acts));
    const undo = (of: string): ReviewAct => ({ do: 'undo', of });
    expect(next()).toEqual({ undo: null, redo: null });
    expect(next(act, act)).toEqual({ undo: 'e1', redo: null });
    expect(next(act, act, undo('e1'))).toEqual({ undo: 'e0', redo: 'e1' });
    expect(next(act, act, undo('e1'), undo('e0'))).toEqual({ undo: null, redo: 'e0' });
    expect(next(act, undo('e0'), { do: 'redo', of: 'e0' })).toEqual({ undo: 'e0', redo: null });
    expect(next(act, undo('e0'), act)).toEqual({ undo: 'e2', redo: null });
  });
});

describe('Merging two reviews', () => {
  const merge = (a: readonly ReviewAct[], b: readonly ReviewAct[], shared: ReviewAct[] = []) => {
    const base = eventsOf(shared);
    const ada = [...base, ...eventsOf(a, { by: 'Ada', prefix: 'a', from: 20 })];
    const ben = [...base, ...eventsOf(b, { by: 'Ben', prefix: 'b', from: 10 })];
    return [reviewOf(TEXTS, ada), reviewOf(TEXTS, ben)] as const;
  };

  it('does not depend on which file comes first', () => {
    holds<[ReviewAct[], ReviewAct[], ReviewAct[]]>(anyActs, anyActs, anyActs, (a, b, shared) => {
      const [ada, ben] = merge(a, b, shared);
      const [one, other] = [mergeReviews(ada, ben), mergeReviews(ben, ada)];
      expect(reviewFile(one.agreed)).toBe(reviewFile(other.agreed));
      expect(one.agreement).toEqual(other.agreement);
      expect(one.disagreements.map(({ a: x, b: y }) => [x, y])).toEqual(
        other.disagreements.map(({ a: x, b: y }) => [y, x]),
      );
    });
  });

  it('of a file with itself changes nothing', () => {
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const review = reviewOf(TEXTS, eventsOf(acts));
      const { agreed, disagreements } = mergeReviews(review, review);
      const { events: _, ...before } = apply(review).review;
      const { events: __, ...after } = apply(agreed).review;
      expect([after, disagreements]).toEqual([before, []]);
    });
  });

  it('keeps what one or both say, and sets aside and lists what they judge differently', () => {
    const [ada, ben] = merge(
      [
        verdict(pair('1', 'p1', 'p1'), 'edited'),
        verdict(pair('1', 'p2', 'p2'), 'verbatim'),
        verdict(pair('2', 'p1', 'p1'), 'partial'),
      ],
      [
        verdict(pair('1', 'p1', 'p1'), 'edited'),
        verdict(pair('1', 'p2', 'p2'), 'partial'),
        markDropped(INDEX, 'B11-0902/2031', 'p3'),
      ],
    );
    const { agreed, disagreements, agreement } = mergeReviews(ada, ben);
    const { review } = apply(agreed);
    expect(review.links).toMatchObject([
      { source: 'p1', decision: 'confirmed', voices: [{ by: 'Ben' }, { by: 'Ada' }] },
      { source: 'p1', decision: 'changed', voices: [{ by: 'Ada' }] },
      { source: 'p3', decision: 'rejected', voices: [{ by: 'Ben' }] },
    ]);
    expect(review.paragraphs).toMatchObject([{ paragraph: 'p3', decision: 'dropped' }]);
    expect(disagreements).toMatchObject([
      { source: { id: 'p2' }, a: { relation: 'verbatim' }, b: { relation: 'partial' } },
    ]);
    expect(agreement).toMatchObject({ items: 2, agreed: 1 });
  });

  it('sees a mark "dropped" against a link as a disagreement', () => {
    const [ada, ben] = merge(
      [markDropped(INDEX, 'B11-0901/2031', 'p1')],
      [verdict(pair('1', 'p1', 'p1'), 'edited')],
    );
    const { agreed, disagreements } = mergeReviews(ada, ben);
    expect(disagreements).toMatchObject([
      { a: { relation: null, mark: 'dropped' }, b: { relation: 'edited', mark: null } },
    ]);
    expect(apply(agreed).links).toEqual(MACHINE.links);
  });

  it('lets a later word stand that was said in the knowledge of the other', () => {
    const [ada, ben] = merge(
      [],
      [verdict(pair('1', 'p1', 'p1'), 'reworded')],
      [verdict(pair('1', 'p1', 'p1'), 'edited')],
    );
    const { agreed, disagreements, agreement } = mergeReviews(ada, ben);
    expect(disagreements).toEqual([]);
    expect(agreement).toEqual({ items: 0, agreed: 0, kappa: null });
    expect(apply(agreed).links[0]).toMatchObject({ relation: 'reworded', decision: 'changed' });
  });

  it('gives Cohen’s kappa as worked out by hand', () => {
    const wanted = ['p1', 'p2', 'p3', 'p4'].map((joint) => pair('1', 'p1', joint));
    const say = (...relations: ('edited' | null)[]) =>
      wanted.map((of, place) => verdict(of, relations[place] ?? null));
    const [ada, ben] = merge(say('edited', 'edited', null, null), say('edited', null, null, null));
    // observed 3/4; by chance (2/4)(1/4) + (2/4)(3/4) = 1/2; (3/4 - 1/2) / (1 - 1/2)
    expect(mergeReviews(ada, ben).agreement).toEqual({ items: 4, agreed: 3, kappa: 0.5 });
  });
});

describe('The questions still open', () => {
  const asked = (review: Review) => {
    const { links, candidates, review: summary } = apply(review);
    const settings = DEFAULT_SETTINGS;
    return questions({ links, candidates, settings }, new Set(summary.links.map(pairId)));
  };

  it('come in the order of what they can change, then of doubt', () => {
    expect(
      asked(reviewOf(TEXTS, [])).map((question) => [pairId(question), question.canChangeAnswer]),
    ).toEqual([
      ['B11-0901/2031#p3>p3', true],
      ['B11-0901/2031#p2>p2', true],
      ['B11-0902/2031#p1>p1', true],
      ['B11-0902/2031#p2>p2', true],
      ['B11-0902/2031#p3>p4', false],
      ['B11-0901/2031#p1>p1', false],
    ]);
  });

  it('can change an answer exactly as long as a count of survivors has a range', () => {
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const review = reviewOf(TEXTS, eventsOf(acts));
      const { links, candidates } = apply(review);
      const settings = DEFAULT_SETTINGS;
      const hasRange = TEXTS.motions.some((motion) => {
        const own = links.filter((of) => of.motion === motion.reference);
        const fate = (id: string) =>
          own.some(({ source }) => source === id) ? ('edited' as const) : ('dropped' as const);
        const paragraphs = motion.paragraphs.map((old) => ({ ...old, fate: fate(old.id) }));
        const { least, most } = survival(
          { links, candidates, settings },
          { ...motion, paragraphs },
        );
        return least < most;
      });
      expect(asked(review).some(({ canChangeAnswer }) => canChangeAnswer)).toBe(hasRange);
    });
  });
});

describe('Reading a review file', () => {
  const review = reviewOf(
    TEXTS,
    eventsOf([verdict(pair('1', 'p1', 'p1'), 'edited'), markNew(INDEX, 'p4')], { by: 'Ada' }),
  );
  const file = reviewFile(review);

  it('gives back what was written', () => {
    holds<[ReviewAct[]]>(anyActs, (acts) => {
      const written = reviewOf(TEXTS, eventsOf(acts, { by: 'Ädä "x" ' }));
      expect(parseReview(reviewFile(written), 'review.json')).toEqual({
        review: written,
        version: 1,
        notices: [],
      });
    });
  });

  it('keeps everything before a last line that was cut, wherever it was cut', () => {
    const [first, second] = review.events;
    for (let length = file.length - 2; length > file.indexOf('\n'); length -= 1) {
      const { review: kept, notices } = parseReview(file.slice(0, length), 'review.json');
      const isWhole = (of: unknown) => file.slice(0, length).includes(JSON.stringify(of));
      expect(kept.events).toEqual([first, second].filter(isWhole));
      if (notices.length > 0) expect(notices[0]?.message).toMatch(/the last one, is damaged/);
    }
  });

  it('leaves out damaged lines with a notice that counts them, and keeps the rest', () => {
    const [header = '', first = '', second = ''] = file.split('\n');
    const wrong = first.replace('"relation":"edited"', '"relation":"copied"');
    const { review: kept, notices } = parseReview(
      [header, '{"id":1}', 'null', wrong, second].join('\n'),
      'review.json',
    );
    expect(kept.events).toEqual([review.events[1]]);
    expect(notices).toMatchObject([
      {
        code: 'review-line-damaged',
        message:
          '3 lines are damaged (the first is line 2): they are left out, and every other decision is kept.',
      },
    ]);
  });

  it('says so when one id stands for two decisions', () => {
    const { review: kept, notices } = parseReview(
      `${file}${file.split('\n')[2]?.replace('"e1"', '"e0"')}`,
      'f',
    );
    expect(kept.events).toEqual(review.events);
    expect(notices).toMatchObject([{ code: 'review-id-twice', where: 'f' }]);
  });

  it.each([
    ['', /^review\.json: this is not a review that motion-compare wrote .*; give the file/],
    ['{"version":1}', /^review\.json: this is not a review/],
    ['PK\u0003\u0004', /^review\.json: this is not a review/],
    [
      file.replace('"version":1', '"version":7'),
      /format version 7, .* reads up to version 1; update/,
    ],
  ])('refuses what is no review or a newer one in one sentence (%#)', (text, sentence) => {
    expect(() => parseReview(text, 'review.json')).toThrow(InputError);
    expect(() => parseReview(text, 'review.json')).toThrow(sentence);
  });

  it('refuses the review of another dossier, and takes one of the same procedure', () => {
    const own = identityOf(TEXTS);
    const check = (other: Partial<typeof own>) => () =>
      checkDossier({ ...own, ...other }, own, 'review.json');
    expect(check({})).not.toThrow();
    expect(check({ joint: 'P11_TA(2031)0007' })).not.toThrow();
    expect(check({ joint: 'RC-B11-0777/2031', procedure: '2031/2777(RSP)' })).toThrow(
      'review.json: this is a review of RC-B11-0777/2031 (procedure 2031/2777(RSP)), not of RC-B11-0901/2031 (procedure 2031/2999(RSP)); give the review that was made for these documents.',
    );
  });

  it('takes two files joined end to end, and refuses them where they speak of two dossiers', () => {
    const other = reviewFile(reviewOf(TEXTS, eventsOf([markNew(INDEX, 'p3')], { prefix: 'z' })));
    expect(parseReview(file + other, 'f').review.events.map(({ id }) => id)).toEqual([
      'e0',
      'e1',
      'z0',
    ]);
    const foreign = reviewTexts();
    foreign.joint.reference = 'RC-B11-0777/2031';
    foreign.procedure = '2031/2777(RSP)';
    expect(() => parseReview(file + reviewFile(reviewOf(foreign, [])), 'f')).toThrow(
      /^f: this is a review of RC-B11-0777/,
    );
  });

  it('lifts an older version line by line', () => {
    const older = file.replaceAll('"do":"confirm"', '"act":"confirm"');
    const lift: Migration = (line) => {
      const { act, ...rest } = line as { act?: string };
      return act === undefined ? rest : { ...rest, do: act };
    };
    const { review: lifted } = parseReview(older, 'review.json', [lift]);
    expect(lifted.events).toEqual(review.events);
    expect(lifted.header.version).toBe(2);
  });
});
