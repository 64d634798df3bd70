import type { EthnicOrigin, SocioeconomicStatus } from "../../victims/index.js";
import { syntheticCodeLists } from "../codeLists.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";

const [e1, e2, e3, e4, e5, e6] = syntheticCodeLists.ethnicOrigins;
const origins = weighted([e1, 70], [e2, 12], [e3, 8], [e4, 5], [e5, 3], [e6, 2]);
const selfIdentified = weighted(["yes", 62], ["no", 14], ["unknown", 18], ["not-asked", 6]);
const reasons = weighted(["unknown", 30], ["not-asked", 44], ["declined", 24], ["not-applicable", 2]);
const quintiles = weighted(["Q1", 38], ["Q2", 27], ["Q3", 18], ["Q4", 11], ["Q5", 6]);
const povertyBands = weighted(["poor", 46], ["near-poor", 30], ["not-poor", 24]);
const schemes = weighted(["wealth-quintile", 46], ["poverty-line", 18], ["national", 12], ["missing", 24]);

/** National or ethnic origin in tokens that stand for nothing. */
export const writeEthnicOrigin = (random: RandomSource): EthnicOrigin => {
  if (random.chance(26)) return { kind: "missing", reason: pick(reasons, random) };
  const code = pick(origins, random);
  const codes = code !== e6 && random.chance(4) ? [code, e6] : [code];
  return { kind: "recorded", codes, selfIdentified: pick(selfIdentified, random) };
};

/** Socio-economic status, in one of the schemes. */
export const writeSocioeconomicStatus = (random: RandomSource): SocioeconomicStatus => {
  const scheme = pick(schemes, random);
  switch (scheme) {
    case "wealth-quintile":
      return { scheme, band: pick(quintiles, random) };
    case "poverty-line":
      return { scheme, band: pick(povertyBands, random) };
    case "national":
      return { scheme, band: pick(syntheticCodeLists.socioeconomicBands, random) };
    case "missing":
      return { scheme, reason: pick(reasons, random) };
  }
};
