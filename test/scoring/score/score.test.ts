import { describe, expect, it } from "vitest";
import {
  compare,
  defaultScoringPolicy,
  explain,
  frameworkSchema,
  score,
  scoringEvidenceSchema,
  scoringPolicySchema,
  type Framework,
  type ScoringEvidence,
  type ScoringItem,
  type ScoringNode,
  type ScoringPolicy,
} from "opsc/scoring";

const source = { title: "A source" };
const asOf = "2025-04-01";
const item = (id: string, own: Partial<ScoringItem> = {}): ScoringItem => ({
  kind: "item",
  id,
  label: id,
  itemKind: "recommendation",
  weight: 1,
  provisions: [],
  ...own,
});
const frameworkOf = (children: readonly ScoringNode[], own: Partial<Framework> = {}): Framework => ({
  id: "f",
  title: "F",
  version: "1",
  sources: [source],
  root: { kind: "group", id: "root", label: "Root", weight: 1, children },
  ...own,
});
const piece = (id: string, own: Partial<ScoringEvidence> = {}): ScoringEvidence => ({
  id,
  item: "a",
  status: "B",
  level: 3,
  directness: "direct",
  recordedOn: "2024-01-01",
  source,
  ...own,
});
const codes = (
  framework: Framework,
  evidence: readonly ScoringEvidence[] = [],
  policy: ScoringPolicy = defaultScoringPolicy,
  day = asOf,
): string[] => score(framework, evidence, policy, { asOf: day }).issues.map(({ code }) => code);
const nodesOf = (
  framework: Framework,
  evidence: readonly ScoringEvidence[],
  policy: ScoringPolicy = defaultScoringPolicy,
) => {
  const result = score(framework, evidence, policy, { asOf });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return new Map(result.value.nodes.map((node) => [node.id, node]));
};
/** An item under so many groups, the root not counted. */
const under = (groups: number): ScoringNode =>
  groups === 0
    ? item("deep")
    : { kind: "group", id: `g${groups}`, label: "G", weight: 1, children: [under(groups - 1)] };
const goalposts = { lower: 0, upper: 100, direction: "lower-is-better", source } as const;

describe("what score refuses", () => {
  it.each<[string, Framework]>([
    ["weight-out-of-range", frameworkOf([item("a", { weight: -1 }), item("b")])],
    ["weight-out-of-range", frameworkOf([item("a", { weight: Number.NaN }), item("b")])],
    ["node-id-duplicate", frameworkOf([item("a"), item("a")])],
    [
      "group-empty",
      frameworkOf([item("a"), { kind: "group", id: "g", label: "G", weight: 1, children: [] }]),
    ],
    [
      "power-out-of-range",
      frameworkOf([
        item("a"),
        { kind: "group", id: "g", label: "G", weight: 1, power: 2, children: [item("b")] },
      ]),
    ],
    ["goalposts-missing", frameworkOf([item("a", { itemKind: "indicator" })])],
    ["goalposts-unexpected", frameworkOf([item("a", { goalposts })])],
    [
      "goalposts-reversed",
      frameworkOf([item("a", { itemKind: "indicator", goalposts: { ...goalposts, lower: 100 } })]),
    ],
    [
      "not-applicable-without-reason",
      frameworkOf([item("a", { notApplicable: { reason: " ", source } }), item("b")]),
    ],
    ["count-unexpected", frameworkOf([item("a", { countsPersons: true })])],
    ["framework-too-deep", frameworkOf([item("a"), under(32)])],
    ["reporting-duty-unknown", frameworkOf([item("a", { reportingDuty: "nobody" })])],
    ["framework-without-source", frameworkOf([item("a")], { sources: [] })],
    ["nothing-to-score", frameworkOf([item("a", { weight: 0 })])],
    ["count-weighed", frameworkOf([item("a", { itemKind: "indicator", countsPersons: true, goalposts })])],
  ])("a framework: %s", (code, framework) => {
    expect(codes(framework)).toEqual([code]);
  });

  it("takes a framework of 32 groups above an item, which is as deep as may be", () => {
    expect(codes(frameworkOf([under(31)]))).toEqual([]);
  });

  it.each<[string, readonly ScoringEvidence[]]>([
    ["item-unknown", [piece("e", { item: "aa" })]],
    ["item-unknown", [piece("e", { item: "root" })]],
    ["status-unknown", [piece("e", { status: "explicit" })]],
    ["evidence-says-nothing", [piece("e", { status: undefined })]],
    ["evidence-says-nothing", [piece("e", { value: { value: 1 } })]],
    ["value-unexpected", [piece("e", { status: undefined, value: { value: 1 } })]],
    ["level-unknown", [piece("e", { level: 4 as 3 })]],
    ["directness-unknown", [piece("e", { directness: "sideways" as "direct" })]],
    ["claim-without-instrument", [piece("e", { level: 2 })]],
    ["date-invalid", [piece("e", { assertedFor: { from: "2020-13" } })]],
    ["date-invalid", [piece("e", { assertedFor: { from: "2020", to: "21" } })]],
    ["date-invalid", [piece("e", { recordedOn: "2024-02-30" })]],
    ["period-reversed", [piece("e", { assertedFor: { from: "2020", to: "2019-05" } })]],
    ["evidence-id-conflict", [piece("e"), piece("e", { status: "C" })]],
    ["supersedes-itself", [piece("e", { supersedes: "e" })]],
    ["supersedes-other-item", [piece("e", { item: "b" }), piece("f", { supersedes: "e" })]],
    ["supersedes-higher-level", [piece("e"), piece("f", { level: 1, supersedes: "e" })]],
    ["supersedes-higher-level", [piece("e"), piece("f", { directness: "indirect", supersedes: "e" })]],
    [
      "supersedes-direct",
      [piece("e", { level: 2, instrument: source }), piece("f", { directness: "indirect", supersedes: "e" })],
    ],
  ])("evidence: %s", (code, evidence) => {
    const framework = frameworkOf([item("a"), item("b")]);
    expect(codes(framework, evidence)).toEqual([code]);
    expect(score(framework, evidence, defaultScoringPolicy, { asOf }).ok).toBe(false);
  });

  it("a value that is no number or has an error below 0, and a status where a value is measured", () => {
    const framework = frameworkOf([item("a", { itemKind: "indicator", goalposts })]);
    const messageOf = (own: Partial<ScoringEvidence>) =>
      score(framework, [piece("e", own)], defaultScoringPolicy, { asOf }).issues.map(
        ({ code, message }) => `${code}: ${message}`,
      );
    const measured = (value: number, error: number) =>
      messageOf({ status: undefined, value: { value, error } });
    for (const [value, error] of [
      [Number.NaN, 0],
      [1, Infinity],
      [1, -1],
    ] as const) {
      expect(measured(value, error)).toEqual([expect.stringMatching(/^value-out-of-range: .*finite value/)]);
    }
    expect(measured(1, 1)).toEqual([]);
    expect(messageOf({ status: "A" })).toEqual([
      expect.stringMatching(/^status-unknown: .*Expected a value\.$/),
    ]);
  });

  it("proposes the nearest item for the first unknown ones, and for a long list that fits nothing no more", () => {
    const wrong = Array.from({ length: 6 }, (_, at) => piece(`e${at}`, { item: "recovry" }));
    const { issues } = score(frameworkOf([item("recovery")]), wrong, defaultScoringPolicy, { asOf });
    const long = "x".repeat(201);
    const unsaid = score(
      frameworkOf([item(long)]),
      [piece("e", { item: `${long}y` })],
      defaultScoringPolicy,
      {
        asOf,
      },
    );
    expect(unsaid.issues.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["item-unknown", undefined],
    ]);
    expect(issues.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ...Array(5).fill(["item-unknown", "recovery"]),
      ["item-unknown", undefined],
    ]);
  });

  it("a framework that holds itself, without going round in it", () => {
    const children: ScoringNode[] = [item("a")];
    const group: ScoringNode = { kind: "group", id: "g", label: "G", weight: 1, children };
    children.push(group, group);
    expect(codes(frameworkOf([group]))).toEqual(["node-id-duplicate", "node-id-duplicate"]);
  });

  it("names every piece on a circle of replacements", () => {
    const circle = [
      piece("e", { supersedes: "g" }),
      piece("f", { supersedes: "e" }),
      piece("g", { supersedes: "f" }),
    ];
    expect(codes(frameworkOf([item("a")]), circle)).toEqual(Array(3).fill("supersedes-itself"));
  });

  it("warns of a replaced piece that is not there, and scores", () => {
    const result = score(frameworkOf([item("a")]), [piece("e", { supersedes: "x" })], defaultScoringPolicy, {
      asOf,
    });
    expect(result.ok).toBe(true);
    expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["superseded-unknown", "warning"],
    ]);
  });

  it.each<[string, Partial<ScoringPolicy>]>([
    [
      "interval-out-of-range",
      {
        scale: defaultScoringPolicy.scale.map((entry) =>
          entry.status === "B" ? { ...entry, interval: { lower: 0.75, upper: 0.25 } } : entry,
        ),
      },
    ],
    [
      "direction-without-reason",
      { countDirections: [{ item: "a", direction: "lower-is-better", reason: " ", source }] },
    ],
    ["bands-with-gaps", { bands: [{ grade: "A", label: "A", lower: 0, upper: 0.5 }] }],
    ["lowering-out-of-range", { indirectLowering: 4 }],
    ["power-out-of-range", { powers: { within: 1.5, across: 0 } }],
    ["horizon-out-of-range", { horizons: { ...defaultScoringPolicy.horizons, indicator: -1 } }],
    [
      "status-duplicate",
      { scale: [...defaultScoringPolicy.scale, ...defaultScoringPolicy.scale.slice(0, 1)] },
    ],
  ])("a policy: %s", (code, own) => {
    expect(codes(frameworkOf([item("a")]), [], { ...defaultScoringPolicy, ...own })).toEqual([code]);
  });

  it("a day that no calendar has", () => {
    expect(codes(frameworkOf([item("a")]), [], defaultScoringPolicy, "2025-02-29")).toEqual(["date-invalid"]);
  });
});

describe("what score says", () => {
  it("hears a missing reply as nothing of substance, and tells the duty to report", () => {
    const framework = frameworkOf([
      item("a", { reportingDuty: "duty" }),
      item("duty", { itemKind: "reporting-duty" }),
    ]);
    const nodes = nodesOf(framework, [piece("e", { status: "D" })]);
    expect(nodes.get("a")?.cuts?.verified).toMatchObject({
      interval: { lower: 0, upper: 1 },
      coverage: 0,
      evidence: [],
    });
    expect(nodes.get("duty")?.cuts?.verified).toMatchObject({
      interval: { lower: 0, upper: 0 },
      coverage: 1,
      evidence: ["e"],
    });
  });

  it("keeps a finding that a missing reply, or an unknown, would replace: silence wipes nothing out", () => {
    const framework = frameworkOf([
      item("a", { reportingDuty: "duty" }),
      item("duty", { itemKind: "reporting-duty" }),
      item("law", { itemKind: "criminalisation-element" }),
    ]);
    const history = [
      piece("found", { status: "C", recordedOn: "2020-01-01" }),
      piece("silent", { status: "D", recordedOn: "2022-01-01", supersedes: "found" }),
      piece("absent", { item: "law", status: "absent" }),
      piece("unknown", { item: "law", status: "unknown", supersedes: "absent" }),
    ];
    const nodes = nodesOf(framework, history);
    expect(nodes.get("a")?.cuts?.verified).toMatchObject({
      interval: { lower: 0, upper: 0.25 },
      evidence: ["found"],
    });
    expect(nodes.get("duty")?.cuts?.verified.interval).toEqual({ lower: 0, upper: 0 });
    expect(nodes.get("law")?.cuts?.verified.interval).toEqual({ lower: 0, upper: 0 });
    // What comes after the silence replaces both.
    const later = nodesOf(framework, [...history, piece("reply", { status: "A", supersedes: "silent" })]);
    expect(later.get("a")?.cuts?.verified).toMatchObject({
      interval: { lower: 0.75, upper: 1 },
      contested: [],
    });
    expect(later.get("duty")?.cuts?.verified.coverage).toBe(0);
  });

  it("grades an interval that meets a band exactly, whatever the computer's rounding makes of it", () => {
    // 0.3 / (0.3 + 0.1) is three quarters, and a little less in binary.
    const framework = frameworkOf([item("a", { weight: 0.3 }), item("b", { weight: 0.1 })]);
    const root = nodesOf(framework, [piece("e", { status: "A-complete" })]).get("root");
    expect(root?.cuts?.verified.interval.lower).toBeLessThan(0.75);
    expect(root?.grade).toEqual({ grade: "A", lowest: "A", highest: "A" });
  });

  it("compares means that are equal but for rounding as not distinguishable", () => {
    // Before 0.3 x 0.75 + 0.1 x 0.25 + 0.2 x 0.25 at the most, after 0.3 x 0.25 + 0.1 x 0.75 + 0.2 x 0.75 at the least: 0.3 both.
    const framework = frameworkOf([0.3, 0.1, 0.2].map((weight, at) => item("abc".charAt(at), { weight })));
    const found = (statuses: readonly string[], recordedOn: string, older?: string) =>
      statuses.map((status, at) =>
        piece(`${recordedOn}${at}`, {
          item: "abc".charAt(at),
          status,
          recordedOn,
          ...(older === undefined ? {} : { supersedes: `${older}${at}` }),
        }),
      );
    const evidence = [
      ...found(["B", "C", "C"], "2020-01-01"),
      ...found(["B", "A", "A"], "2022-01-01", "2020-01-01"),
    ];
    const at = (day: string) => {
      const result = score(framework, evidence, defaultScoringPolicy, { asOf: day });
      if (!result.ok) throw new Error(result.issues[0]?.message);
      return result.value;
    };
    const compared = compare(at("2021-01-01"), at("2023-01-01"));
    if (!compared.ok) throw new Error(compared.issues[0]?.message);
    expect(compared.value.nodes.map(({ id, cuts }) => [id, cuts.verified.verdict])).toEqual([
      ["root", "not-distinguishable"],
      ["a", "not-distinguishable"],
      ["b", "improved"],
      ["c", "improved"],
    ]);
  });

  it("says of a group in which everything is context that it is context, and counts nothing in it", () => {
    const nodes = nodesOf(
      frameworkOf([
        item("b"),
        { kind: "group", id: "g", label: "G", weight: 1, children: [item("a", { weight: 0 })] },
      ]),
      [],
    );
    expect(nodes.get("g")).toMatchObject({ state: "context", cuts: null, grade: null });
  });

  it("weighs a count of persons only where the policy says which way, and why", () => {
    const framework = frameworkOf([item("a", { itemKind: "indicator", countsPersons: true, goalposts })]);
    const countDirections = [
      { item: "a", direction: "lower-is-better", reason: "The group is fixed.", source },
    ] as const;
    const policy = { ...defaultScoringPolicy, countDirections };
    const value = piece("e", { status: undefined, value: { value: 30, error: 10 } });
    expect(nodesOf(framework, [value], policy).get("a")?.cuts?.verified.interval).toEqual({
      lower: 0.6,
      upper: 0.8,
    });
    const other = {
      ...policy,
      countDirections: [{ ...countDirections[0], direction: "higher-is-better" as const }],
    };
    expect(codes(framework, [value], other)).toEqual(["direction-contradicted"]);
  });

  it("lets indirect evidence count one level lower, and nowhere below the first", () => {
    const nodes = nodesOf(frameworkOf([item("a"), item("b")]), [
      piece("e", { directness: "indirect" }),
      piece("f", { item: "b", level: 1, directness: "indirect" }),
    ]);
    expect(nodes.get("a")?.cuts?.verified.evidence).toEqual([]);
    expect(nodes.get("a")?.cuts?.documented.evidence).toEqual(["e"]);
    expect(nodes.get("b")?.cuts?.claimed).toMatchObject({ interval: { lower: 0, upper: 1 }, evidence: [] });
  });

  it("contests what cannot both be right, and not letters that touch", () => {
    const framework = frameworkOf([item("a"), item("b"), item("c")]);
    const nodes = nodesOf(framework, [
      piece("e", { status: "C" }),
      piece("f", { status: "B" }),
      piece("g", { item: "b", status: "E" }),
      piece("h", { item: "b", status: "B" }),
      piece("i", { item: "c", status: "C" }),
      piece("j", { item: "c", status: "B" }),
      piece("k", { item: "c", status: "A", level: 1 }),
    ]);
    expect(nodes.get("root")?.cuts?.verified.contested).toEqual(["b"]);
    expect(nodes.get("root")?.cuts?.claimed.contested).toEqual(["b", "c"]);
  });

  it("lets evidence age from the end of what it speaks of", () => {
    const evidence = [piece("e", { assertedFor: { from: "2010", to: "2015-03" } })];
    expect(nodesOf(frameworkOf([item("a")]), evidence).get("a")?.cuts?.verified.coverage).toBe(0);
    const recent = [piece("e", { assertedFor: { from: "2010", to: "2019" } })];
    expect(nodesOf(frameworkOf([item("a")]), recent).get("a")?.cuts?.verified.coverage).toBe(1);
  });

  it("takes the geometric mean across pillars: one pillar at 0 holds the whole at 0, an unknown one only its lower end", () => {
    const pillar = (id: string, child: string): ScoringNode => ({
      kind: "group",
      id,
      label: id,
      weight: 1,
      children: [item(child)],
    });
    const framework = frameworkOf([pillar("p", "a"), pillar("q", "b")]);
    const full = piece("e", { status: "A-complete" });
    const unknown = nodesOf(framework, [full]).get("root")?.cuts?.verified;
    expect(unknown?.interval).toEqual({ lower: 0, upper: 1 });
    expect(unknown?.arithmetic).toEqual({ lower: 0.5, upper: 1 });
    const contrary = nodesOf(framework, [full, piece("f", { item: "b", status: "E" })]).get("root")?.cuts
      ?.verified;
    expect(contrary?.interval).toEqual({ lower: 0, upper: 0 });
    expect(contrary?.arithmetic).toEqual({ lower: 0.5, upper: 0.5 });
  });

  it("reproduces the example of the OECD handbook, 6.11: 21, 1, 1, 1 against four times 6", () => {
    const of = (values: readonly number[]) =>
      nodesOf(
        frameworkOf(
          values.map((_, at) =>
            item(`i${at}`, {
              itemKind: "indicator",
              goalposts: { ...goalposts, direction: "higher-is-better" },
            }),
          ),
        ),
        values.map((value, at) => piece(`e${at}`, { item: `i${at}`, status: undefined, value: { value } })),
      ).get("root")?.cuts?.verified;
    const uneven = of([21, 1, 1, 1]);
    expect((uneven?.arithmetic?.lower ?? 0) * 100).toBeCloseTo(6, 10);
    expect((uneven?.geometric?.lower ?? 0) * 100).toBeCloseTo(2.14, 2);
    expect((of([6, 6, 6, 6])?.geometric?.lower ?? 0) * 100).toBeCloseTo(6, 10);
  });

  it("shows the least of the core beside the score, and context without counting it", () => {
    const framework = frameworkOf([
      item("a", { core: true }),
      item("b", { core: true }),
      item("c", { weight: 0 }),
    ]);
    const nodes = nodesOf(framework, [
      piece("e", { status: "A" }),
      piece("f", { item: "b", status: "C" }),
      piece("g", { item: "c", status: "E" }),
    ]);
    expect(nodes.get("root")?.cuts?.verified).toMatchObject({
      interval: { lower: 0.375, upper: 0.625 },
      core: { lower: 0, upper: 0.25 },
    });
    expect(nodes.get("c")).toMatchObject({ state: "context", share: 0 });
  });

  it("explains a loss under a geometric mean, and settles what would help by supposing it", () => {
    const framework = frameworkOf([item("a"), item("b")]);
    const policy = { ...defaultScoringPolicy, powers: { within: 0, across: 0 } };
    const result = score(
      framework,
      [piece("e", { status: "B" }), piece("f", { item: "b", status: "A" })],
      policy,
      { asOf },
    );
    if (!result.ok) throw new Error("expected a score");
    const { contributions, interval, missing } = explain(result.value);
    expect(interval.lower).toBeCloseTo(Math.sqrt(0.25 * 0.75), 14);
    const shares = contributions.slice(1).map(({ loss }) => loss?.lower ?? 0);
    expect(shares[0]).toBeCloseTo(Math.log(0.25) / (Math.log(0.25) + Math.log(0.75)), 12);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 12);
    expect(missing.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(missing[0]?.ifMet).toBeCloseTo(Math.sqrt(0.75 * 0.75) - Math.sqrt(0.25 * 0.75), 11);
    expect(missing[0]?.ifNotMet).toBeCloseTo(Math.sqrt(0.75) - Math.sqrt(0.25), 11);
  });

  it("supposes what it says under every kind of mean: scoring the settled item anew gives the same gain", () => {
    for (const within of [1, 0, -1, 0.5, -7, "minimum"] as const) {
      const policy = { ...defaultScoringPolicy, powers: { within, across: within } };
      const framework = frameworkOf([
        item("a"),
        { kind: "group", id: "g", label: "G", weight: 2, children: [item("b"), item("c", { weight: 3 })] },
      ]);
      const evidence = [
        piece("e"),
        piece("f", { item: "b", status: "A" }),
        piece("g", { item: "c", status: "B" }),
      ];
      const of = (scale: ScoringPolicy["scale"]) => {
        const result = score(framework, evidence, { ...policy, scale }, { asOf });
        if (!result.ok) throw new Error("expected a score");
        return result.value;
      };
      const before = explain(of(policy.scale));
      const met = of(
        policy.scale.map((entry) =>
          entry.status === "A" ? { ...entry, interval: { lower: 1, upper: 1 } } : entry,
        ),
      );
      const gain = before.missing.find(({ id }) => id === "b")?.ifMet;
      expect(gain).toBeCloseTo(
        (met.nodes[0]?.cuts?.verified.interval.lower ?? 0) - before.interval.lower,
        10,
      );
    }
  });
});

describe("what the schemas read", () => {
  it("is what score takes", () => {
    const framework = frameworkOf([
      item("a"),
      { kind: "group", id: "g", label: "G", weight: 1, power: "minimum", children: [item("b")] },
    ]);
    expect(frameworkSchema.parse(framework)).toEqual(framework);
    expect(scoringEvidenceSchema.parse(piece("e"))).toEqual(piece("e"));
    expect(scoringPolicySchema.parse(defaultScoringPolicy)).toEqual(defaultScoringPolicy);
    expect(frameworkSchema.safeParse(frameworkOf([item("a", { weight: -1 })])).success).toBe(false);
    expect(scoringPolicySchema.safeParse({ ...defaultScoringPolicy, horizons: {} }).success).toBe(false);
  });
});
