import { speaksOnlyOfTrafficking } from "../evidence/speaksOnlyOfTrafficking.js";
import type { DomesticProvision } from "./domesticProvision.js";

/** Whether a provision is about trafficking and no offence under the Protocol: by its subjects, else by the title of the law. */
export function isTraffickingLaw({ code, subjects }: Pick<DomesticProvision, "code" | "subjects">): boolean {
  return subjects === undefined ? /traffick/i.test(code) : speaksOnlyOfTrafficking({ subjects });
}
