import { describe, expect, it } from 'vitest';
import { batched } from './batch.ts';

describe('batched', () => {
  it('loads together what is asked for together, each key once', async () => {
    const request = {};
    const loads: number[][] = [];
    const load = async (keys: number[]) => {
      loads.push(keys);
      return new Map(keys.filter((key) => key !== 3).map((key) => [key, `value ${key}`]));
    };
    const values = await Promise.all([1, 2, 1, 3].map((key) => batched(request, 'numbers', key, load)));
    expect(values).toEqual(['value 1', 'value 2', 'value 1', undefined]);
    expect(loads).toEqual([[1, 2, 3]]);
    await batched(request, 'numbers', 1, load);
    expect(loads).toHaveLength(2);
  });

  it('keeps requests and names apart', async () => {
    const [one, other] = [{}, {}];
    const sizes: number[] = [];
    const load = async (keys: string[]) => {
      sizes.push(keys.length);
      return new Map<string, string>();
    };
    await Promise.all([
      batched(one, 'a', 'x', load),
      batched(one, 'b', 'x', load),
      batched(other, 'a', 'x', load),
    ]);
    expect(sizes).toEqual([1, 1, 1]);
  });

  it('fails for each that asked, also where the loader throws at once', async () => {
    const load = () => {
      throw new Error('gone');
    };
    const asked = [1, 2].map((key) => batched({}, 'numbers', key, load));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
