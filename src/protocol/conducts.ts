import type { CodeEntry } from "../codes/codeEntry.js";

const opsc = (locator: string) => ({ title: "OPSC", locator }) as const;

/**
 * The verbs of article 3 (1). One verb can belong to several offences: which ones an offence has stands in its `conducts`.
 *
 * The treaty lists the verbs and defines none of them: `source` is where a verb stands, the definitions are working ones of this package.
 */
export const conducts = [
  {
    code: "offering",
    label: "Offering",
    definition: "Proposing a child, or material, to somebody.",
    source: opsc("art. 3 (1)"),
    verified: true,
  },
  {
    code: "delivering",
    label: "Delivering",
    definition: "Handing a child over.",
    source: opsc("art. 3 (1) (a) (i)"),
    verified: true,
  },
  {
    code: "accepting",
    label: "Accepting",
    definition: "Taking a child over.",
    source: opsc("art. 3 (1) (a) (i)"),
    verified: true,
  },
  {
    code: "improperly-inducing-consent",
    label: "Improperly inducing consent",
    definition: "Bringing about, as an intermediary and by improper means, a consent to adoption.",
    source: opsc("art. 3 (1) (a) (ii)"),
    verified: true,
  },
  {
    code: "obtaining",
    label: "Obtaining",
    definition: "Getting hold of a child for oneself.",
    source: opsc("art. 3 (1) (b)"),
    verified: true,
  },
  {
    code: "procuring",
    label: "Procuring",
    definition: "Getting hold of a child for somebody else.",
    source: opsc("art. 3 (1) (b)"),
    verified: true,
  },
  {
    code: "providing",
    label: "Providing",
    definition: "Making a child available to somebody.",
    source: opsc("art. 3 (1) (b)"),
    verified: true,
  },
  {
    code: "producing",
    label: "Producing",
    definition: "Making material.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
  {
    code: "distributing",
    label: "Distributing",
    definition: "Passing material on to particular persons.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
  {
    code: "disseminating",
    label: "Disseminating",
    definition: "Spreading material to an open circle.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
  {
    code: "importing",
    label: "Importing",
    definition: "Bringing material into the country.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
  {
    code: "exporting",
    label: "Exporting",
    definition: "Bringing material out of the country.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
  {
    code: "selling",
    label: "Selling",
    definition: "Passing material on for consideration.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
  {
    code: "possessing",
    label: "Possessing",
    definition: "Holding material.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link conducts}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { conducts, type ConductCode } from "opsc/protocol";
 * const code: ConductCode = "possessing";
 * labelOf(conducts, code); //=> "Possessing"
 */
export type ConductCode = (typeof conducts)[number]["code"];
