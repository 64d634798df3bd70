/** A fraction of whole numbers. */
type Fraction = readonly [bigint, bigint];

const gcd = (left: bigint, right: bigint): bigint => (right === 0n ? left : gcd(right, left % right));
const lowest = (top: bigint, bottom: bigint): Fraction => {
  const divisor = gcd(top, bottom) || 1n;
  return [top / divisor, bottom / divisor];
};

/** Whether a vector is a linear combination of others over the fractions, by elimination written out in full. */
export function isSpannedBy(vectors: readonly (readonly number[])[], target: readonly number[]): boolean {
  const fractions = (vector: readonly number[]): Fraction[] => vector.map((value) => [BigInt(value), 1n]);
  const basis: { pivot: number; vector: Fraction[] }[] = [];
  const reduce = (vector: Fraction[]): Fraction[] => {
    for (const { pivot, vector: known } of basis) {
      const [top, bottom] = vector[pivot] ?? [0n, 1n];
      if (top === 0n) continue;
      vector = vector.map(([ownTop, ownBottom], place) => {
        const [knownTop, knownBottom] = known[place] ?? [0n, 1n];
        const taken: Fraction = [top * knownTop, bottom * knownBottom];
        return lowest(ownTop * taken[1] - taken[0] * ownBottom, ownBottom * taken[1]);
      });
    }
    return vector;
  };
  for (const given of vectors) {
    const vector = reduce(fractions(given));
    const pivot = vector.findIndex(([top]) => top !== 0n);
    if (pivot < 0) continue;
    const [top, bottom] = vector[pivot] ?? [1n, 1n];
    basis.push({ pivot, vector: vector.map(([own, under]) => lowest(own * bottom, under * top)) });
  }
  return reduce(fractions(target)).every(([top]) => top === 0n);
}
