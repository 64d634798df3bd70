/**
 * The exponent of a weighted power mean: 1 is the arithmetic mean, 0 the geometric one, -1 the harmonic one, `"minimum"` the least value.
 * Any finite number up to 1 will do; the lower it is, the less one part makes up for another.
 *
 * @example
 * import type { Power } from "opsc/scoring";
 * const powers: readonly Power[] = [1, 0, "minimum"];
 * powers.length; //=> 3
 */
export type Power = number | "minimum";
