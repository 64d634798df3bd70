import type { Framework, ScoringEvidence, ScoringGroup, ScoringItem, ScoringNode } from "opsc/scoring";

export const item = (id: string, weight = 1, more: Partial<ScoringItem> = {}): ScoringItem => ({
  kind: "item",
  id,
  label: `Item ${id}`,
  itemKind: "recommendation",
  weight,
  provisions: [],
  ...more,
});

export const group = (id: string, weight: number, children: readonly ScoringNode[]): ScoringGroup => ({
  kind: "group",
  id,
  label: `Group ${id}`,
  weight,
  children,
});

export const frameworkOf = (children: readonly ScoringNode[]): Framework => ({
  id: "test",
  title: "A framework",
  version: "1",
  root: group("root", 1, children),
  sources: [{ title: "Test" }],
});

export const piece = (
  id: string,
  of: string,
  status: string,
  level: 1 | 2 | 3,
  recordedOn: string,
  more: Partial<ScoringEvidence> = {},
): ScoringEvidence => ({
  id,
  item: of,
  status,
  level,
  directness: "direct",
  recordedOn,
  source: { title: "Test" },
  ...(level === 2 ? { instrument: { title: "Gazette" } } : {}),
  ...more,
});

/** Paragraph 26 (a) to (d): not satisfactory in 2015, and in 2025 a claim of the State on (a). */
export const paragraph26 = {
  framework: frameworkOf(["26(a)", "26(b)", "26(c)", "26(d)"].map((id) => item(id))),
  evidence: [
    ...["26(a)", "26(b)", "26(c)", "26(d)"].map((id) => piece(`co-${id}`, id, "C", 3, "2015-01-30")),
    piece("claim", "26(a)", "A", 1, "2025-04-01"),
  ],
};

/** Two pillars and a lone item, with evidence of every level, old and new, direct and not. */
export const mixed = {
  framework: frameworkOf([
    group("law", 3, [
      item("definition", 2, { itemKind: "criminalisation-element" }),
      item("possession", 1, { itemKind: "criminalisation-element" }),
      item("not-asked", 1, { notApplicable: { reason: "Not a party.", source: { title: "Treaty" } } }),
    ]),
    group("practice", 2, [
      item("training", 1),
      item("data", 2),
      group("care", 1, [item("recovery", 1), item("fund", 3), item("context", 0)]),
    ]),
    item("report", 1, { itemKind: "reporting-duty" }),
  ]),
  evidence: [
    piece("e1", "definition", "partial", 3, "2015-01-30"),
    piece("e2", "definition", "explicit", 2, "2023-05-01"),
    piece("e3", "possession", "absent", 3, "2015-01-30"),
    piece("e4", "training", "B", 3, "2019-06-01"),
    piece("e5", "training", "A", 1, "2025-01-01"),
    piece("e6", "data", "C", 3, "2022-01-30", { directness: "indirect" }),
    piece("e7", "data", "B", 3, "2014-01-30"),
    piece("e8", "recovery", "A", 3, "2021-01-30"),
    piece("e9", "recovery", "B", 2, "2016-01-30", { directness: "indirect" }),
    piece("e10", "fund", "B", 2, "2024-01-30"),
    piece("e11", "context", "E", 3, "2024-01-30"),
    piece("e12", "report", "reported", 3, "2022-01-30"),
  ],
};
