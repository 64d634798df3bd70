import * as z from "zod";
import { countryCodes } from "../codes/countries.js";
import { plainDateSchema } from "../time/plainDate.js";

/** What every report begins with, as fields of a schema: title, language, State, document and day. */
export const reportHead = {
  title: z.string().min(1),
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z\d]{2,8})*$/, { error: 'Expected a BCP 47 tag such as "en".' }),
  state: z.enum(countryCodes, { error: "Expected a three-letter ISO 3166-1 code such as TKM." }),
  symbol: z.string().min(1),
  asOf: plainDateSchema,
};
