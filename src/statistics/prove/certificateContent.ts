import * as z from "zod";
import { dimensionSchema, type Dimension } from "../model/dimension.js";

/** What proves the hidden cells of all tables of one population. Confidential: its tables are nearly the true one. */
export interface PopulationCertificate {
  /** Identity of the population. */
  readonly population: string;
  /** Tables of the release that it covers. */
  readonly tables: readonly string[];
  /** Dimensions of the population, in the order of the tuples. */
  readonly dimensions: readonly Dimension[];
  /** The rows: leaf codes of each tuple, and the one table that a row belongs to. */
  readonly rows: readonly CertificateRow[];
  /** Whole-number tables over the rows: place of a row and its count, in turn, where the count is not 0. */
  readonly alternatives: readonly (readonly number[])[];
  /** Rows of which an insider may know a record; empty where no insider is proved against. */
  readonly known: readonly number[];
  /** Sums that earlier releases printed. */
  readonly earlier: readonly { readonly rows: readonly number[]; readonly count: number }[];
  /** A proof for every suppressed cell, and for what follows by subtraction from tables and must not be told. */
  readonly proofs: readonly CellProof[];
}

/** One row of a certificate. */
export interface CertificateRow {
  /** Leaf codes. */
  readonly tuples: readonly (readonly string[])[];
  /** The one table it counts in. */
  readonly table?: string | undefined;
}

/** What proves one suppressed cell, or one printed cell less its printed parts. */
export interface CellProof {
  /** Its table; absent for what follows from all tables of the population together. */
  readonly table?: string | undefined;
  /** Its coordinates, as `unprintedSums` names them where no table prints it; without a table, one for each dimension of the population. */
  readonly coordinates: readonly string[];
  /** Whether it is sensitive, or hidden to protect others: how far its pairs must differ follows from that and from the policy. */
  readonly sensitive: boolean;
  /** Whether it may be 0 though zeros are printed: nobody can tell it from a cell that was not collected, was withheld or has changed. */
  readonly mayBeZero?: true | undefined;
  /** Pairs of alternatives between which it differs enough, the smaller first. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** All certificates of a release. */
export interface CertificateContent {
  /** Format of the file. */
  readonly format: "opsc-certificates";
  /** Digest of the release and of which cells are sensitive: it tells a release or a proof that was changed by mistake. */
  readonly seal: string;
  /** One for each population. */
  readonly populations: readonly PopulationCertificate[];
}

const whole = z.int().min(0);

/** Validates a {@link CertificateContent}; unknown keys are refused. */
export const certificateContentSchema = z.strictObject({
  format: z.literal("opsc-certificates"),
  seal: z.string(),
  populations: z.array(
    z.strictObject({
      population: z.string(),
      tables: z.array(z.string()),
      dimensions: z.array(dimensionSchema),
      rows: z.array(
        z.strictObject({ tuples: z.array(z.array(z.string())).min(1), table: z.string().optional() }),
      ),
      alternatives: z.array(z.array(whole)),
      known: z.array(whole),
      earlier: z.array(z.strictObject({ rows: z.array(whole), count: whole })),
      proofs: z.array(
        z.strictObject({
          table: z.string().optional(),
          coordinates: z.array(z.string()),
          sensitive: z.boolean(),
          mayBeZero: z.literal(true).optional(),
          pairs: z.array(z.tuple([whole, whole])).min(1),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<CertificateContent>;
