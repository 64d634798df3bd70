import type { ConductCode } from "../../protocol/conducts.js";
import type { Mode } from "../../protocol/modes.js";
import type { OffenceCode } from "../../protocol/offenceCodes.js";
import type { SalePurpose } from "../../protocol/salePurposes.js";
import type { Source } from "../../sources/source.js";
import type { ElementBenchmark } from "./elementBenchmarks.js";
import type { ElementKind } from "./elementKinds.js";

/**
 * One thing that a State's law has or lacks: the smallest point on which laws are compared.
 *
 * @example
 * import { elementOf, type LegalElement } from "opsc/legislation";
 * const element: LegalElement | undefined = elementOf("3.1.a.i.c#offering/attempt");
 * element?.label; //=> "Attempt at offering a child for forced labour"
 * element?.asks; //=> "3.2"
 */
export interface LegalElement {
  /**
   * Stable id: that of the provision, conduct or expectation it is about, with a part after a stroke where there are several.
   * So `8.1.e`, `3.1.c#selling`, `3.1.c#selling/attempt`, `possession-itself`, `4.1/territory`.
   */
  readonly id: string;
  /** What kind of thing it is. */
  readonly kind: ElementKind;
  /** Path of the provision of the Protocol to which it belongs. */
  readonly provision: string;
  /** The offence, where it is about one act of one. */
  readonly offence?: OffenceCode | undefined;
  /** The act, where it is about one. */
  readonly conduct?: ConductCode | undefined;
  /** The purposes that belong to the act; empty where the treaty names none. */
  readonly purposes: readonly SalePurpose[];
  /** The way beside commission; left out for commission itself and for what has no mode. */
  readonly mode?: Mode | undefined;
  /** Against what it measures a law. */
  readonly benchmark: ElementBenchmark;
  /** What `requirementFor` is to be asked for it; left out where neither reading asks for anything. */
  readonly asks?: string | undefined;
  /** `law`: the treaty can be met by law alone. `open`: it asks for measures, of which law is one. */
  readonly means: "law" | "open";
  /** Short name for tables. */
  readonly label: string;
  /** What the law is to provide, as the end of a sentence that begins "the law provides that". */
  readonly clause: string;
  /** Where it stands. */
  readonly sources: readonly Source[];
  /** Whether every source was read for this entry. */
  readonly verified: boolean;
}
