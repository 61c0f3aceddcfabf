import { describe, expect, it } from '@jest/globals';
import { measuredPair } from '../support/measured-pair.js';

/** What is measured of two citations, between others that neither resembles. */
const features = (source: string, joint: string) =>
  measuredPair('citation', source, joint, [
    'having regard to the invented Treaty of Tenn,',
    'having regard to the report of the invented harbour board,',
  ]).features;

describe('Two citations', () => {
  it('name the same work where the name stands whole among others', () => {
    const { citedName } = features(
      'having regard to the UN Convention on the Rights of the Child, in particular Article 32 thereof,',
      'having regard to the ILO Minimum Age Convention and to the UN Convention on the Rights of the Child,',
    );
    expect(citedName).toBeGreaterThan(0.9);
  });

  it('name different works where only words of the name are the same', () => {
    const { citedName } = features(
      'having regard to the UN Convention on the Rights of the Child,',
      'having regard to the UN Convention against Torture and the Rights of the Sea,',
    );
    expect(citedName).toBeLessThan(0.7);
  });

  it('know whether they name a day in common or only other days', () => {
    const said = (days: string) => `having regard to the statement by the Commission of ${days},`;
    const same = features(said('14 March 2029'), said('9 and 14 March 2029'));
    expect([same.sameDay, same.otherDays]).toEqual([1, 0]);
    const other = features(said('14 March 2029'), said('15 March 2029'));
    expect([other.sameDay, other.otherDays]).toEqual([0, 1]);
    const none = features(said('14 March 2029'), said('last spring'));
    expect([none.sameDay, none.otherDays]).toEqual([0, 0]);
  });
});
