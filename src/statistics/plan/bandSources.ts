import { povertyBands } from "../../victims/codes/povertyBands.js";
import { wealthQuintiles } from "../../victims/codes/wealthQuintiles.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import { categoriesOf } from "./codedField.js";
import { codeEncoder } from "./codeEncoder.js";
import type { DimensionSource } from "./dimensionSource.js";
import type { SocioEconomicDimension, TokenDimension } from "./planDimension.js";

/** A band of one scheme; of another scheme, the name of that scheme, which is no band of this one. */
const bandOf =
  (scheme: "wealth-quintile" | "poverty-line" | "national") =>
  ({ socioeconomicStatus: status }: VictimRecord): string | undefined => {
    if (status === undefined) return undefined;
    if (status.scheme === "missing") return status.reason;
    return status.scheme === scheme ? status.band : status.scheme;
  };

/** Bands of a scheme that has a list. */
export const socioEconomicSource = ({ scheme }: SocioEconomicDimension): DimensionSource => ({
  code: scheme === "wealth-quintile" ? "WEALTH_QUINTILE" : "POVERTY",
  label: scheme === "wealth-quintile" ? "Fifth of households by wealth" : "Standing against the poverty line",
  categories: categoriesOf(scheme === "wealth-quintile" ? wealthQuintiles : povertyBands),
  encoder: codeEncoder(bandOf(scheme)),
});

/** Tokens of a list of the caller's. */
export const tokenSource = ({ from, tokens }: TokenDimension): DimensionSource =>
  from === "ethnic-origin"
    ? {
        code: "ETHNIC_ORIGIN",
        label: "National or ethnic origin",
        categories: tokens,
        list: "ethnicOrigins",
        encoder: codeEncoder((token: string) => token),
      }
    : {
        code: "SOCIO_ECONOMIC",
        label: "Socio-economic band",
        categories: tokens,
        encoder: codeEncoder(bandOf("national")),
      };
