import { describe, expect, it } from "vitest";
import {
  defaultScoringPolicy,
  explain,
  score,
  type ComplianceScore,
  type Explanation,
  type ScoringEvidence,
  type ScoringNode,
  type ScoringPolicy,
} from "opsc/scoring";
import { toMarkdown } from "opsc/render";
import { valueOf } from "../composite/tables.js";
import { frameworkOf, item, piece } from "../sensitivity/frameworks.js";

const scored = (
  children: readonly ScoringNode[],
  evidence: readonly ScoringEvidence[] = [],
  policy: ScoringPolicy = defaultScoringPolicy,
): ComplianceScore => valueOf(score(frameworkOf(children), evidence, policy, { asOf: "2025-04-01" }));
const wordsOf = ({ paragraph }: Explanation): string => toMarkdown([paragraph]);
const cellOf = ({ table }: Explanation, row: number, column: string) =>
  table.rows[row]?.[table.columns.findIndex(({ key }) => key === column)]?.lines;

describe("an explanation", () => {
  it("is of a score that has a root", () => {
    expect(() => explain({ ...scored([item("a")]), nodes: [] })).toThrow(RangeError);
  });

  it("is of what is counted: neither of what only gives context nor of what the law does not ask", () => {
    const notApplicable = { reason: "Not a party.", source: { title: "Treaty" } };
    const children = [item("context", 0), item("a"), item("free", 1, { notApplicable }), item("b", 3)];
    const { contributions, missing } = explain(
      scored(children, [piece("e", "context", "A", 3, "2024-01-01"), piece("f", "a", "A", 3, "2024-01-01")]),
    );
    expect(contributions.map(({ id, effectiveShare }) => [id, effectiveShare])).toEqual([
      ["root", 1],
      ["a", 0.25],
      ["b", 0.75],
    ]);
    expect(missing.map(({ id }) => id)).not.toContain("free");
    expect(missing.map(({ id }) => id)).not.toContain("context");
  });

  it("names the first three contradictions and counts the rest", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const evidence = ids.flatMap((id) => [
      piece(`${id}1`, id, "A", 3, "2024-01-01"),
      piece(`${id}2`, id, "E", 3, "2024-01-01"),
    ]);
    const words = (count: number) =>
      wordsOf(
        explain(
          scored(
            ids.map((id) => item(id)),
            evidence.slice(0, 2 * count),
          ),
        ),
      );
    expect(words(5)).toContain("Sources contradict each other on a, b, c and 2 more.");
    expect(words(3)).toContain("Sources contradict each other on a, b, c.");
  });

  it("grades nothing of which nothing is known, were there one grade alone", () => {
    const policy = { ...defaultScoringPolicy, bands: [{ grade: "only", label: "Only", lower: 0, upper: 1 }] };
    const made = scored([item("a")], [], policy);
    expect(made.nodes[0]?.grade).toEqual({ grade: null, lowest: "only", highest: "only" });
    expect(wordsOf(explain(made))).toContain("Nothing verified stands behind it, so there is no grade.");
    const known = scored([item("a")], [piece("e", "a", "B", 3, "2024-01-01")], policy);
    expect(known.nodes[0]?.grade?.grade).toBe("only");
  });

  it("cuts a label of one long word to 80 characters", () => {
    const words = wordsOf(explain(scored([item("a", 1, { label: "x".repeat(90) })])));
    expect(words).toContain(`"${"x".repeat(77)}..."`);
  });

  it("calls little of the weight not nothing, and nearly all of it not all", () => {
    const explained = explain(scored([item("a"), item("b", 0.001)], [piece("e", "a", "B", 3, "2024-01-01")]));
    expect(wordsOf(explained)).toContain(">99 % of the weight rests on evidence");
    expect(cellOf(explained, 1, "share")).toEqual([[{ type: "text", value: ">99 %" }]]);
    expect(cellOf(explained, 2, "share")).toEqual([[{ type: "text", value: "<1 %" }]]);
  });

  it("refers to provisions of the Protocol, and writes others as they are", () => {
    const explained = explain(scored([item("a", 1, { provisions: ["3.1.c", "CRC art. 34"] })]));
    expect(cellOf(explained, 1, "provisions")).toEqual([
      [{ type: "provisionReference", id: "3.1.c" }],
      [{ type: "text", value: "CRC art. 34" }],
    ]);
  });

  it("lays all of a minimum on its least parts, by their weights", () => {
    const value = (id: string, at: number) =>
      piece(`e-${id}`, id, "", 3, "2024-01-01", { status: undefined, value: { value: at } });
    const measured = (id: string, weight: number) =>
      item(id, weight, {
        itemKind: "indicator",
        goalposts: { lower: 0, upper: 1, direction: "higher-is-better", source: { title: "Test" } },
      });
    const policy = { ...defaultScoringPolicy, powers: { within: "minimum", across: "minimum" } as const };
    const made = scored(
      [measured("a", 1), measured("b", 3), measured("c", 5)],
      [value("a", 0.5), value("b", 0.5), value("c", 0.75)],
      policy,
    );
    expect(explain(made).contributions.map(({ id, lower }) => [id, lower])).toEqual([
      ["root", 0.5],
      ["a", 0.125],
      ["b", 0.375],
      ["c", 0],
    ]);
  });
});
