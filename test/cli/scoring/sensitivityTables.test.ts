import { expect, it } from "vitest";
import { defaultScoringPolicy, sensitivity } from "opsc/scoring";
import { sensitivityTables } from "../../../src/cli/scoring/sensitivityTables.js";
import { valueOf } from "../../scoring/composite/tables.js";
import { mixed, paragraph26 } from "../../scoring/sensitivity/frameworks.js";

it.each([
  ["where nothing is known any more", paragraph26],
  ["of two pillars", mixed],
])("a sensitivity analysis fits a terminal of 80 columns: %s", (_name, { framework, evidence }) => {
  const options = { asOf: "2025-04-01", seed: 1, draws: 100 };
  const words = sensitivityTables(valueOf(sensitivity(framework, evidence, defaultScoringPolicy, options)));
  expect(words.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(words).toMatch(/^Choice {2,}What it does {2,}Move {2,}Lower {2,}Upper$/m);
  expect(words).toMatch(/^Age of evidence {2,}Decides the grade {2,}0\.\d\d/m);
  expect(words).toMatch(/^- {2}Age of evidence: with "evidence never ages"/m);
  expect(words).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
});
