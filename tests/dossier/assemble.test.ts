import { describe, expect, it } from '@jest/globals';
import { assembleDossier } from '../../src/dossier/index.js';
import { InputError } from '../../src/errors.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';

const greens = motion();
const christianDemocrats = motion({ reference: 'B11-0902/2031', group: 'PPE' });
const joint = jointMotion();

function codes(...texts: Parameters<typeof assembleDossier>[0]): string[] {
  return assembleDossier(texts).notices.map(({ code }) => code);
}

describe('A dossier', () => {
  it('has its motions in the order of references, whatever the order of files', () => {
    const dossier = assembleDossier([christianDemocrats, joint, greens]);
    expect(dossier.joint.reference).toBe('RC-B11-0901/2031');
    expect(dossier.motions.map(({ reference }) => reference)).toEqual([
      'B11-0901/2031',
      'B11-0902/2031',
    ]);
    expect(dossier.notices).toEqual([]);
    expect(assembleDossier([greens, christianDemocrats, joint])).toEqual(dossier);
  });

  it('takes an adopted text in place of the joint motion', () => {
    const adopted = motion({ reference: 'P11_TA(2031)0044', kind: 'adopted text', group: null });
    const dossier = assembleDossier([adopted, greens]);
    expect(dossier.joint.reference).toBe('P11_TA(2031)0044');
    expect(dossier.motions[0]?.replaced).toBe(true);
    expect(codes(adopted, greens)).toEqual(['replaced-list-missing']);
  });

  it('sets an adopted text aside, visibly, where the joint motion is there too', () => {
    const adopted = motion({ reference: 'P11_TA(2031)0044', kind: 'adopted text', group: null });
    expect(codes(joint, adopted, greens, christianDemocrats)).toEqual(['adopted-text-set-aside']);
  });

  it('fills in the group that only the joint motion names', () => {
    const unsigned = { ...christianDemocrats, group: null };
    expect(assembleDossier([joint, greens, unsigned]).motions[1]?.group).toBe('PPE');
    expect(codes(joint, greens, unsigned)).toEqual(['group-from-joint-motion']);
  });
});

describe('A dossier is refused in one sentence', () => {
  it.each([
    ['without a joint text', [greens, christianDemocrats], /no joint motion/],
    [
      'with two joint motions',
      [joint, jointMotion({ reference: 'RC-B11-0905/2031' }), greens],
      /2 texts to compare with/,
    ],
    ['without motions', [joint], /no motion lies beside it/],
    [
      'in two languages',
      [joint, { ...greens, language: 'fr' }],
      /different languages \(en: .*; fr: /,
    ],
  ])('%s', (_, texts, sentence) => {
    expect(() => assembleDossier(texts)).toThrow(InputError);
    expect(() => assembleDossier(texts)).toThrow(sentence);
  });
});

describe('What contradicts is a notice', () => {
  it.each([
    ['a replaced motion that is absent', [joint, greens], 'replaced-motion-absent'],
    [
      'a motion that is not replaced',
      [joint, greens, christianDemocrats, motion({ reference: 'B11-0903/2031', group: 'ECR' })],
      'motion-not-replaced',
    ],
    [
      'two motions of one group',
      [joint, greens, { ...christianDemocrats, group: 'Verts/ALE' }],
      'two-motions-of-one-group',
    ],
    [
      'another group in the list than in the motion',
      [joint, greens, { ...christianDemocrats, group: 'ECR' }],
      'group-contradiction',
    ],
    [
      'another joint motion on the page',
      [joint, christianDemocrats, { ...greens, jointReference: 'RC-B11-0999/2031' }],
      'joint-reference-contradiction',
    ],
    [
      'another procedure',
      [joint, christianDemocrats, { ...greens, procedure: '2031/1111(RSP)' }],
      'procedure-contradiction',
    ],
  ])('%s', (_, texts, code) => {
    expect(codes(...texts)).toContain(code);
  });
});

describe('Two copies of one document', () => {
  const copy = { ...greens, source: { file: 'a copy.txt', sha256: '1'.repeat(64) } };

  it('count once where their words are the same', () => {
    expect(codes(joint, greens, christianDemocrats, copy)).toEqual(['duplicate-document']);
    expect(assembleDossier([joint, greens, christianDemocrats, copy]).motions).toHaveLength(2);
  });

  it('are named with the paragraphs that differ', () => {
    const changed = { ...copy, paragraphs: paragraphs('operative', ['Calls for another remedy;']) };
    const { notices } = assembleDossier([joint, greens, christianDemocrats, changed]);
    expect(notices.map(({ code }) => code)).toEqual(['duplicate-differs']);
    expect(notices[0]?.message).toContain('(p1)');
  });

  it('give the latest version, whatever the order of files', () => {
    const later = { ...copy, date: '2031-05-06' };
    for (const texts of [
      [joint, greens, christianDemocrats, later],
      [later, christianDemocrats, greens, joint],
    ]) {
      expect(assembleDossier(texts).motions[0]?.source.file).toBe('a copy.txt');
    }
  });
});
