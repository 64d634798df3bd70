/** Starting values of the four lanes; any four different odd numbers would do. */
const seeds = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

const mixed = (lane: number): number => {
  const once = Math.imul(lane ^ (lane >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return (twice ^ (twice >>> 15)) >>> 0;
};

/**
 * A digest of a text: 32 hexadecimal digits, the same on every platform. It tells texts apart that differ by mistake; it is no cryptographic
 * hash, and somebody who wants two texts of one digest can make them.
 */
export function digestOf(text: string): string {
  return seeds
    .map((seed, place) => {
      let lane: number = seed;
      for (let at = 0; at < text.length; at += 1) {
        lane = Math.imul(lane ^ text.charCodeAt(at), 0x01000193 + 2 * place);
        lane ^= lane >>> 13;
      }
      return mixed(lane ^ text.length)
        .toString(16)
        .padStart(8, "0");
    })
    .join("");
}
