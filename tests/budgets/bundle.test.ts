import { describe, expect, it } from 'vitest';
import { measureBundles } from '../../benchmarks/bundle/measureBundles.mjs';

describe('what an app loads', async () => {
  const { sizes, intruders } = await measureBundles();

  it.each(sizes)('stays within its budget: $what', ({ bytes, budget = Infinity }) => {
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it('has nothing in it that belongs elsewhere', () => {
    expect(intruders).toEqual([]);
  });
});
