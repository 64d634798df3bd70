import type { Power } from "../model/power.js";

/** Whether an exponent is one of a mean that lets no part count for more than it is: "minimum", or a finite number up to 1. */
export const isPower = (power: Power): boolean =>
  power === "minimum" || (Number.isFinite(power) && power <= 1 && power >= -1000);

/** What is expected of an exponent, for messages. */
export const powerWords =
  'an exponent from -1000 to 1 (1 arithmetic, 0 geometric, -1 harmonic), or "minimum"';
