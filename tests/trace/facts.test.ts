import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import type { Fact, Trace } from '../../src/model/trace.js';
import { trace } from '../../src/trace/index.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';
import { answers, clausePairs } from './clause-pairs.js';
import { link } from './links.js';

/**
 * Share of the pairs on which the program must agree in everything: verb, addressee, tone and every anchor.
 * The half held back was first looked at when the rules were done: 60 of 61 agreed (.984).
 */
const LEAST_AGREEMENT = 0.95;

describe('The hand-made table of clause pairs', () => {
  it.each(clausePairs('looked at').map((pair) => [pair.id, pair] as const))(
    'is answered as a careful reader does: %s',
    (_, pair) => {
      const { expected, found } = answers(pair);
      expect(found).toBe(expected);
    },
  );

  it('is answered as a careful reader does in the half held back, nearly always', () => {
    const pairs = clausePairs('held back');
    const wrong = pairs.filter((pair) => {
      const { expected, found } = answers(pair);
      return expected !== found;
    });
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(1 - wrong.length / pairs.length).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
  });
});

/** The record of one motion against a joint motion, operative paragraphs linked in pairs (`p1` to `p1`, …) as far as `linked` says. */
function recordOf(
  sources: readonly string[],
  joints: readonly string[],
  linked: readonly string[],
) {
  return trace(
    {
      joint: jointMotion({ paragraphs: paragraphs('operative', joints) }),
      motions: [{ ...motion({ paragraphs: paragraphs('operative', sources) }), replaced: true }],
    },
    linked.map((pair) => {
      const [source = '', joint = ''] = pair.split('-');
      return link({ motion: 'B11-0901/2031', source, joint });
    }),
    DEFAULT_SETTINGS,
  );
}

function lines({ facts }: Trace): string[] {
  return facts.map(
    ({ kind, verdict, sentence, joint }: Fact) =>
      `${kind} ${verdict} in ${joint.join()}: ${sentence}`,
  );
}

describe('Facts', () => {
  it('do not call a name lost that moved to another joint paragraph of the same source', () => {
    const record = recordOf(
      [
        'Deplores the raid on the Red Heron Foundation in Ustrava; calls for Mirela Hosta to be released;',
      ],
      ['Deplores the raid on a foundation in Ustrava;', 'Calls for Mirela Hosta to be released;'],
      ['p1-p1', 'p1-p2'],
    );
    expect(lines(record)).toEqual([
      'organisation gone in p1,p2: The organisation “Red Heron Foundation” is nowhere in the joint motion.',
    ]);
  });

  it('tell a name gone altogether from one that still stands elsewhere', () => {
    const record = recordOf(
      ['Deplores the arrest of the singer Tamsin Urdo and of the poet Jonas Quell;'],
      ['Deplores the arrest of the poet and of the singer;', 'Thanks Jonas Quell for his songs;'],
      ['p1-p1'],
    );
    expect(lines(record)).toEqual([
      'person gone in p1: The person “Tamsin Urdo” is nowhere in the joint motion.',
      'person elsewhere in p1: The person “Jonas Quell” is gone from here; the joint motion has it in p2.',
    ]);
  });

  it('list the names and figures that a dropped paragraph took along', () => {
    const record = recordOf(
      ['Regrets that 412 boats were burnt in the port of Kelmin;', 'Welcomes the eel summit;'],
      ['Welcomes the eel summit;'],
      ['p2-p1'],
    );
    expect(lines(record)).toEqual([
      'number gone in : The figure “412 boats” is no longer given.',
      'place gone in : The place “Kelmin” is nowhere in the joint motion.',
    ]);
  });

  it('give the points of a list the verb and the addressee of the words they hang on', () => {
    const list = (text: string, points: readonly string[]): Paragraph[] =>
      paragraphs('operative', [text]).map((paragraph) => ({
        ...paragraph,
        points: points.map((point) => ({ label: null, text: point })),
      }));
    const points = ['suspend the ferry subsidy;', 'publish the audit of the harbour;'];
    const record = trace(
      {
        joint: jointMotion({ paragraphs: list('Invites the Council to:', points) }),
        motions: [
          {
            ...motion({ paragraphs: list('Calls on the Commission to:', points) }),
            replaced: true,
          },
        ],
      },
      [link({ motion: 'B11-0901/2031', source: 'p1', joint: 'p1' })],
      DEFAULT_SETTINGS,
    );
    expect(lines(record)).toEqual([
      'verb softened in p1: “Calls on” became “Invites” (softened).',
      'addressee shifted in p1: Asked of Commission; in the joint motion of Council.',
    ]);
    expect(record.links).toEqual([
      {
        motion: 'B11-0901/2031',
        source: 'p1',
        joint: 'p1',
        verb: 'softened',
        addressee: 'changed',
        facts: 2,
      },
    ]);
  });

  it('say when a demand became a statement, and give no verdict where two joint clauses compete', () => {
    const source = 'Demands that public aid to eel farms be repaid in full by the owners;';
    const statement =
      'Considers that public aid to eel farms should be repaid in full by the owners;';
    expect(lines(recordOf([source], [statement], ['p1-p1']))).toEqual([
      'verb other in p1: “Demands” became “Considers”: a demand became a statement.',
    ]);
    const two = `${statement} calls for public aid to eel farms to be repaid; demands that the owners of eel farms repay public aid;`;
    expect(recordOf([source], [two], ['p1-p1']).facts).toEqual([]);
  });

  it('take "the licences" for all of them, and bare "licences" for fewer', () => {
    const source = 'Calls for all licences for eel traps to be withdrawn;';
    const tones = (joint: string) => lines(recordOf([source], [joint], ['p1-p1']));
    expect(tones('Calls for the licences for eel traps to be withdrawn;')).toEqual([]);
    expect(tones('Calls for licences for eel traps to be withdrawn;')).toEqual([
      'quantifier softened in p1: “all licences” became “licences” (softened).',
    ]);
  });

  it('take a time limit for neither softer nor harder than a word of urgency', () => {
    const record = recordOf(
      ['Calls for the alarm at the dam to be raised within two hours;'],
      ['Calls for the alarm at the dam to be raised without delay;'],
      ['p1-p1'],
    );
    expect(record.facts.map(({ kind }) => kind)).toEqual(['number']);
  });

  it('say nothing of formulas', () => {
    const record = recordOf(
      ['Instructs its President to forward this resolution to the Council and the OSCE.'],
      ['Instructs its President to forward this resolution to the Council.'],
      ['p1-p1'],
    );
    expect(record.facts).toEqual([]);
  });

  it('name what a joint paragraph has and none of its sources, with the groups that had it elsewhere', () => {
    const record = recordOf(
      ['Deplores the burning of boats in the port of Kelmin;', 'Recalls that 412 boats were lost;'],
      ['Deplores the burning of 412 boats in the port of Kelmin on 3 March 2031;'],
      ['p1-p1'],
    );
    expect(record.gains.map(({ sentence }) => sentence)).toEqual([
      'The figure “412” was added (elsewhere in the motions of Verts/ALE).',
      'The date “3 March 2031” was added (no motion has it).',
    ]);
  });
});

describe('In a language other than English', () => {
  const sources = [
    'Condamne l’arrestation de 412 pêcheurs et rappelle le règlement (UE) 2021/821;',
  ];
  const joints = ['Regrette l’arrestation de 415 pêcheurs à Kelmin;'];
  const record = trace(
    {
      joint: jointMotion({ language: 'fr', paragraphs: paragraphs('operative', joints) }),
      motions: [
        {
          ...motion({ language: 'fr', paragraphs: paragraphs('operative', sources) }),
          replaced: true,
        },
      ],
    },
    [link({ motion: 'B11-0901/2031', source: 'p1', joint: 'p1' })],
    DEFAULT_SETTINGS,
  );

  it('figures and numbers of acts are compared, verbs and names are not', () => {
    expect(record.facts.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['number', '412 pêcheurs', '415 pêcheurs'],
      ['legal reference', '2021/821', null],
    ]);
    expect(record.links[0]?.verb).toBe('none');
  });

  it('runs need more words, since words of the genre are not known', () => {
    const phrase = 'à la Commission et aux États membres';
    const own = paragraphs('operative', [`Demande ${phrase} de soutenir les pêcheurs de Kelmin;`]);
    const joint = paragraphs('operative', [
      `Recommande ${phrase} d’ouvrir une enquête sur les digues;`,
    ]);
    const { origins } = trace(
      {
        joint: jointMotion({ language: 'fr', paragraphs: joint }),
        motions: [{ ...motion({ language: 'fr', paragraphs: own }), replaced: true }],
      },
      [],
      DEFAULT_SETTINGS,
    );
    expect(origins[0]?.runs.map((run) => run.class)).toEqual(['nobody']);
  });

  it('the record says what is not available, and why', () => {
    const levels = Object.fromEntries(
      record.availability.map(({ subject, availability }) => [subject, availability]),
    );
    expect(levels).toMatchObject({
      origins: 'available',
      credits: 'available',
      overlap: 'available',
      signing: 'available',
      numbers: 'available',
      'legal references': 'in part',
      verbs: 'not available',
      names: 'not available',
    });
    for (const { availability, reason } of record.availability) {
      expect(reason === null).toBe(availability === 'available');
    }
  });
});
