import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomSource, seedNumber } from "opsc/synthetic";
import { mix } from "../../src/synthetic/random/mix.js";
import { xoshiro } from "../../src/synthetic/random/xoshiro.js";

describe("the generator", () => {
  it("gives the numbers of the reference code of xoshiro128** from the state 1, 2, 3, 4", () => {
    const { next, start } = xoshiro();
    start(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it("mixes as MurmurHash3 finishes a hash: an empty text with a seed is the seed, mixed", () => {
    expect([0, 1, 0xffffffff].map(mix)).toEqual([0, 0x514e28b7, 0x81f16f39]);
  });

  it("gives the same numbers for the same seed and index, and others for others", () => {
    const take = (seed: number, index: number) => {
      const { next } = randomSource(seed, index);
      return Array.from({ length: 4 }, next).join();
    };
    fc.assert(
      fc.property(fc.nat(4_294_967_295), fc.nat(4_294_967_294), (seed, index) => {
        expect(take(seed, index)).toBe(take(seed, index));
        expect(take(seed, index)).not.toBe(take(seed, index + 1));
      }),
    );
  });

  it("spreads over a range", () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 20_000; index += 1) counts[randomSource(1, index).below(10)]! += 1;
    // 2,000 each, with a standard deviation of 42.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(250);
  });
});

describe("seedNumber", () => {
  it("hashes a text as FNV-1a does", () => {
    expect(["", "a", "foobar"].map(seedNumber)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it("takes whole numbers of 32 bits and nothing else", () => {
    expect([0, 4_294_967_295].map(seedNumber)).toEqual([0, 4_294_967_295]);
    for (const seed of [-1, 0.5, NaN, Infinity, 4_294_967_296]) {
      expect(() => seedNumber(seed)).toThrow(RangeError);
    }
  });
});
