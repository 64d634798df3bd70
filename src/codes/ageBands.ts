import type { CodeEntry } from "./codeEntry.js";

/**
 * An age band: an entry of a code list with its bounds.
 *
 * @example
 * import { ageBands, type AgeBandEntry } from "opsc/codes";
 * const children: AgeBandEntry | undefined = ageBands.find((band) => band.code === "Y0T17");
 * children?.maximum; //=> 17
 */
export interface AgeBandEntry<Code extends string = string> extends CodeEntry<Code> {
  /** First completed year of age that belongs to the band. */
  readonly minimum: number;
  /** Last completed year of age that belongs to it. */
  readonly maximum: number;
}

const source = { title: "UNICEF, SDMX code list CL_AGE" } as const;

const band = <const Code extends string>(code: Code, minimum: number, maximum: number, verified = true) =>
  ({
    code,
    label: `${minimum} to ${maximum} years`,
    definition: `Aged ${minimum} to ${maximum}, in completed years.`,
    source,
    verified,
    minimum,
    maximum,
  }) as const;

/** Age bands in use for children, which nest in several ways. A band that is not here is recorded as a range. */
export const ageBands = [
  band("Y0T17", 0, 17),
  band("Y0T14", 0, 14),
  band("Y0T4", 0, 4),
  band("Y5T9", 5, 9),
  band("Y10T14", 10, 14),
  band("Y15T17", 15, 17),
  band("Y0T5", 0, 5),
  band("Y6T11", 6, 11),
  band("Y12T17", 12, 17),
  band("Y5T11", 5, 11, false),
  band("Y0T13", 0, 13),
  band("Y14T17", 14, 17),
  band("Y0T8", 0, 8, false),
  band("Y9T17", 9, 17),
] as const satisfies readonly AgeBandEntry[];

/**
 * A code of {@link ageBands}.
 *
 * @example
 * import { ageBands, labelOf, type AgeBand } from "opsc/codes";
 * const code: AgeBand = "Y15T17";
 * labelOf(ageBands, code); //=> "15 to 17 years"
 */
export type AgeBand = (typeof ageBands)[number]["code"];
