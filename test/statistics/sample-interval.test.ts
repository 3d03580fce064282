import { describe, expect, test } from 'vitest';
import { sampleInterval, wilson } from '../../src/statistics/index.ts';

describe('the interval of a share of a sample', () => {
  test('is that of Wilson where no more is known, also of a percentage that was published with its number', () => {
    expect(sampleInterval(0.84, 250)).toEqual(wilson(0.84, 250));
  });

  test('of nobody is none, whatever the population', () => {
    expect(sampleInterval(0, 0)).toBeNull();
    expect(sampleInterval(0, 0, { population: 0 })).toBeNull();
    expect(sampleInterval(0, 0, { population: 2351 })).toBeNull();
  });

  test('is narrower out of a known population, and the share itself where all were asked', () => {
    const found = sampleInterval(412 / 512, 512, { population: 2351 });
    expect(found?.lower).toBeCloseTo(0.7726, 4);
    expect(found?.upper).toBeCloseTo(0.8332, 4);
    expect(sampleInterval(0.8, 50, { population: 50 })).toEqual({ lower: 0.8, upper: 0.8 });
  });

  test('takes no notice of a population that is smaller than the sample', () => {
    expect(sampleInterval(0.8, 50, { population: 49 })).toEqual(wilson(0.8, 50));
    expect(sampleInterval(0.8, 50, { population: null })).toEqual(wilson(0.8, 50));
  });

  test('with weights is as wide as the effective number makes it', () => {
    expect(sampleInterval(0.5, 110, { effective: 98.9412 })).toEqual(wilson(0.5, 98.9412));
  });
});
