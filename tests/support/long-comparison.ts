import { compare } from '../../src/compare.js';
import type { Comparison, DiffRun, Link } from '../../src/model/comparison.js';
import { UNKNOWN_CORPUS } from '../../src/model/comparison.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import { jointMotion, motion, paragraphs } from './tabled-texts.js';

const SUBJECTS = ['harbours', 'lighthouses', 'ferries', 'tide tables', 'pilots', 'buoys', 'cranes'];
const ACTIONS = ['repaired', 'counted', 'insured', 'inspected', 'published', 'renamed'];

/** Invented text of the usual length of a paragraph, another one for every number. */
function text(number: number): string {
  const subject = SUBJECTS[number % SUBJECTS.length];
  const action = ACTIONS[number % ACTIONS.length];
  return `Calls on the Commission to have the ${subject} of district ${number} ${action} every year; recalls that ${number + 7} of them were not ${action} in time, that their users were not heard, and that nobody in district ${number} has said so in public since the spring;`;
}

/** A dossier as long as they get, made up link by link: aligning it would take longer than looking at it. */
export function longComparison(motions: number, length: number): Comparison {
  const joint = paragraphs(
    'operative',
    Array.from({ length }, (_, index) => text(index)),
  );
  const small = compare(
    {
      procedure: null,
      joint: jointMotion({ replaces: [] }),
      motions: Array.from({ length: motions }, (_, index) => ({
        ...motion({ reference: `B11-${1000 + index}/2031`, group: null }),
        replaced: true,
      })),
      notices: [],
    },
    DEFAULT_SETTINGS,
    UNKNOWN_CORPUS,
  );
  const sources = joint.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replace('every year', 'every month'),
  }));
  return {
    ...small,
    joint: { ...small.joint, paragraphs: joint },
    motions: small.motions.map((one) => ({
      ...one,
      paragraphs: sources.map((paragraph, index) => ({
        ...paragraph,
        fate: index % 4 === 3 ? 'dropped' : 'edited',
      })),
    })),
    links: small.motions.flatMap(({ reference }) =>
      joint.filter((_, index) => index % 4 !== 3).map((paragraph) => link(reference, paragraph)),
    ),
    candidates: [],
    new: joint.filter((_, index) => index % 4 === 3).map(({ id }) => id),
    trace: {
      ...small.trace,
      origins: joint.map(({ id, kind, text: { length: end } }) => ({
        joint: id,
        kind,
        runs: [{ span: [0, end], class: 'nobody', words: 40, groups: [], paragraphs: [] }],
      })),
      links: [],
      facts: [],
      gains: [],
      shared: [],
    },
  };
}

function link(reference: string, { id, text: whole }: Paragraph): Link {
  const [before = '', after = ''] = whole.split('year');
  const diff: DiffRun[] = [
    { op: 'same', text: before },
    { op: 'removed', text: 'month' },
    { op: 'added', text: 'year' },
    { op: 'same', text: after },
  ];
  return {
    motion: reference,
    source: id,
    joint: id,
    relation: 'edited',
    probability: 0.97,
    moved: false,
    kindChanged: false,
    formula: false,
    decision: null,
    evidence: {
      sourceCoverage: 0.9,
      jointCoverage: 0.9,
      sourceSpans: [],
      jointSpans: [],
      missingSpans: [],
      features: {},
      reasons: ['Most of the words are the same.'],
    },
    diff,
  };
}
