/** Fewest figures of a number that may be one of a telephone, a document or an account. */
const smallest = 100_000_000;

/** Whether a number has so many figures that it may stand for a person. */
export const isLongNumber = (value: number | bigint): boolean =>
  typeof value === "bigint"
    ? value >= BigInt(smallest) || value <= -BigInt(smallest)
    : Number.isInteger(value) && Math.abs(value) >= smallest;

const isFine = (value: unknown): value is number =>
  typeof value === "number" && Math.abs(value) <= 180 && /\.\d{3,}$/.test(String(value));

/** Whether a list is a position: two numbers, or three, the first two with three places or more behind the point. */
export const isPosition = (list: readonly unknown[]): boolean => {
  const [one, other] = list;
  return (
    (list.length === 2 || list.length === 3) &&
    isFine(one) &&
    isFine(other) &&
    Math.min(Math.abs(one), Math.abs(other)) <= 90
  );
};
