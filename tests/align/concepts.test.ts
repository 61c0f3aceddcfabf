import { describe, expect, it } from '@jest/globals';
import { conceptFinder, indexConcepts } from '../../src/align/concepts.js';
import { stemmer } from '../../src/text/stems.js';

const stem = stemmer('en');
const GROUPS = [
  'free release let_go set_at_liberty',
  'capital_punishment death_penalty execute',
  'foot_the_bill bear_the_cost pay',
  'let allow',
];
const find = conceptFinder(indexConcepts(GROUPS, stem));
const conceptsOf = (text: string) => find(text.split(' ').map((word) => stem(word)));

describe('Concepts', () => {
  it('are found by stem, a word in several groups having them all', () => {
    expect(conceptsOf('released they let go')).toEqual([['#0'], [], ['#3', '#0'], ['#0']]);
  });

  it('of a phrase go to all its words, and to none of them where the phrase is not whole', () => {
    expect(conceptsOf('the death penalty')).toEqual([[], ['#1'], ['#1']]);
    expect(conceptsOf('the death of a penalty')).toEqual([[], [], [], [], []]);
  });

  it('do not depend on articles, possessives and auxiliaries inside a phrase', () => {
    expect(conceptsOf('foot its bill')).toEqual([['#2'], [], ['#2']]);
    expect(conceptsOf('set been at liberty')).toEqual([['#0'], [], ['#0'], ['#0']]);
  });

  it('are not found by the beginning of another word', () => {
    expect(conceptsOf('let gold')).toEqual([['#3'], []]);
    expect(conceptsOf('constructor')).toEqual([[]]);
  });
});
