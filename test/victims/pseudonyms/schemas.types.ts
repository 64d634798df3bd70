/** The types of pseudonyms say exactly what their schemas parse, alone and inside an object. `tsc -p tsconfig.json` checks it. */
import * as z from "zod";
import {
  type ProceedingPseudonym,
  type proceedingPseudonymSchema,
  type Pseudonym,
  pseudonymSchema,
} from "../../../src/victims/pseudonyms/index.js";
import type { Exactly, Holds } from "../../house/exactly.js";

interface Holder {
  readonly pseudonym: Pseudonym;
  readonly linked?: readonly Pseudonym[] | undefined;
}

const holderSchema = z.strictObject({
  pseudonym: pseudonymSchema,
  linked: z.array(pseudonymSchema).readonly().optional(),
}) satisfies z.ZodType<Holder>;

export type Pseudonyms = [
  Holds<Exactly<Pseudonym, z.infer<typeof pseudonymSchema>>>,
  Holds<Exactly<ProceedingPseudonym, z.infer<typeof proceedingPseudonymSchema>>>,
  Holds<Exactly<Holder, z.infer<typeof holderSchema>>>,
  // @ts-expect-error a text is no pseudonym until it was validated
  Holds<Exactly<Pseudonym, string>>,
  // @ts-expect-error a child is not a case
  Holds<Exactly<Pseudonym, ProceedingPseudonym>>,
];
