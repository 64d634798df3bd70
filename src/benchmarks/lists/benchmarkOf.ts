import type { RecommendationStrength } from "../../codes/recommendationStrengths.js";
import type { Source } from "../../sources/source.js";
import type { Benchmark } from "../benchmark.js";
import type { Criterion } from "../criterion.js";

type Row = Omit<Criterion, "id" | "provisions"> & {
  /** The part of the id behind the dot. */
  readonly name: string;
  /** Where left out, those of the benchmark. */
  readonly provisions?: readonly string[];
};

/** A benchmark of rows, each of which takes id and provisions from the head where it has none of its own. */
export const benchmarkOf = (head: Omit<Benchmark, "criteria">, rows: readonly Row[]): Benchmark => ({
  ...head,
  criteria: rows.map(({ name, kind, statement, demand, provisions, measure, sources, verified }) => ({
    id: `${head.id}.${name}`,
    kind,
    statement,
    demand,
    provisions: provisions ?? head.provisions,
    ...(measure === undefined ? {} : { measure }),
    sources,
    verified,
  })),
});

const observations = (locator: string): Source => ({ title: "CRC/C/OPSC/TKM/CO/1", locator });

/** The paragraphs of the guidelines of 2019 have not been read for these lists; only their headings have. */
export const guidelines = (locator: string): Source => ({ title: "CRC/C/156", locator });

/** What the Committee asks for: its verb and the paragraphs of the observations of 2015, the one that recommends last. */
export const committee = (
  strength: RecommendationStrength,
  ...locators: readonly string[]
): Pick<Criterion, "demand" | "sources" | "verified"> => ({
  demand: { reading: "committee-expectation", strength },
  sources: locators.map(observations),
  verified: true,
});

/** What the words of the Protocol ask for, with the paragraphs in which the Committee comes back to it. */
export const treaty = (
  provision: string,
  article: string,
  ...locators: readonly string[]
): Pick<Criterion, "demand" | "sources" | "verified" | "provisions"> => ({
  demand: { reading: "treaty-minimum", strength: "mandatory" },
  sources: [{ title: "OPSC", locator: article }, ...locators.map(observations)],
  verified: true,
  provisions: [provision],
});
