import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssue, issueSchema } from "opsc/issues";
import {
  identifierFindingSchema,
  identifierKinds,
  issuesOfFindings,
  scanForIdentifiers,
} from "../../../src/victims/identifiers/index.js";
import { expectSame } from "../../support/expectSame.js";
import { secretKeys, secretTexts } from "./secrets.js";

/** `.ci/run` multiplies it. */
const times = Number(process.env["OPSC_RUNS"] ?? 1);

type Step = { readonly key: string; readonly before: number; readonly shown: string | number };

/** A step into a list, under a harmless key, or under a key that nobody knows and that therefore must not be shown. */
const step: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom("list", "records", "dates", "ageAtOffence", "zqbrkt", "Zqbrkt Vwxkq"), fc.nat(3))
  .map(([key, before]) => ({
    key,
    before,
    shown: key === "list" ? before : key.startsWith("Zq") || key.startsWith("zq") ? `(key ${before})` : key,
  }));

const wrap = (value: unknown, steps: readonly Step[]): unknown =>
  steps.reduceRight<unknown>(
    (inner, { key, before }) =>
      key === "list"
        ? [...Array.from({ length: before }, () => "unknown"), inner]
        : Object.fromEntries([
            ...Array.from({ length: before }, (_, index) => [`code ${index}`, "not-asked"]),
            [key, inner],
          ]),
    value,
  );

const pathOf = (steps: readonly Step[]): readonly (string | number)[] => steps.map(({ shown }) => shown);

const said = (findings: ReturnType<typeof scanForIdentifiers>): string => {
  const issues = issuesOfFindings(findings);
  return [JSON.stringify(findings), JSON.stringify(issues), ...issues.map(formatIssue)].join("\n");
};

/** Parts of a secret that are long enough not to stand in a sentence by chance. */
const partsOf = (secret: string): readonly string[] =>
  [secret, ...secret.split(/[\s,;:/@().-]+/)].filter((part) => part.length >= 6 || /\d{3}/.test(part));

const expectSilence = (text: string, secret: string): void => {
  for (const part of partsOf(secret)) {
    if (!/^(?:source|record|records|address|School|Secondary|geo|POINT)$/.test(part) && text.includes(part))
      expect(text).not.toContain(part);
  }
};

describe.each(Object.entries(secretTexts))("a text of the kind %s", (kind, secrets) => {
  it("is found wherever it stands, alone, and is not repeated", () => {
    fc.assert(
      fc.property(secrets, fc.array(step, { maxLength: 5 }), (secret, steps) => {
        const findings = scanForIdentifiers(wrap(secret, steps));
        const found = findings.find((finding) => finding.kind === kind);
        expect(found).toEqual(expect.objectContaining({ path: pathOf(steps), where: "value" }));
        for (const { path } of findings) expectSame(path, pathOf(steps));
        expectSilence(said(findings), secret);
      }),
      { numRuns: 100 * times },
    );
  });

  it("is found beside other words, where it is no matter of the whole text", () => {
    if (["person-name", "initials", "free-text"].includes(kind)) return;
    fc.assert(
      fc.property(secrets, (secret) => {
        if (secret === "ezs42e44yx96") return;
        const kinds = scanForIdentifiers(`see: ${secret}, later`).map((finding) => finding.kind);
        expect(kinds).toContain(kind);
      }),
      { numRuns: 100 * times },
    );
  });

  it("is found as a key, and the key is not shown", () => {
    if (["person-name", "initials", "free-text"].includes(kind)) return;
    fc.assert(
      fc.property(secrets, fc.array(step, { maxLength: 3 }), (secret, steps) => {
        if (secret.length > 150) return;
        const findings = scanForIdentifiers(wrap({ status: "unknown", [secret]: "yes" }, steps));
        // A key that is a whole number comes first in every object.
        const index = /^\d{1,9}$/.test(secret) ? 0 : 1;
        expect(findings).toContainEqual(
          expect.objectContaining({ kind, where: "key", path: [...pathOf(steps), `(key ${index})`] }),
        );
        expectSilence(said(findings), secret);
      }),
      { numRuns: 50 * times },
    );
  });
});

describe.each(secretKeys)("a field %j", (key, kind) => {
  it(`is of the kind ${kind} whatever it holds`, () => {
    const held = fc.oneof(
      fc
        .stringMatching(/^[a-z]{4,12}$/)
        .filter((text) => !["unknown", "declined", "none", "null"].includes(text)),
      fc.integer({ min: 0, max: 1e12 }),
      fc.constant({ status: "yes" }),
      fc.constant(["x"]),
    );
    fc.assert(
      fc.property(held, fc.array(step, { maxLength: 3 }), (value, steps) => {
        const findings = scanForIdentifiers(wrap({ sex: "F", [key]: value }, steps));
        expect(findings).toHaveLength(1);
        expect(findings[0]).toMatchObject({ kind, where: "key", certainty: "certain" });
        const last = findings[0]?.path.at(-1);
        expect([key, "(key 1)"]).toContain(last);
        expect(findings[0]?.path.slice(0, -1)).toEqual(pathOf(steps));
      }),
      { numRuns: 25 * times },
    );
  });

  it.each([null, undefined, "", "  ", true, false, "unknown", "not-asked", "Declined", -99, "-99", [], {}])(
    "is no finding where it holds %j",
    (value) => {
      expect(scanForIdentifiers({ [key]: value })).toEqual([]);
    },
  );

  it("is no finding where it holds a pseudonym", () => {
    expect(scanForIdentifiers({ [key]: `vk1_${"A".repeat(43)}` })).toEqual([]);
  });
});

it("plants every kind but what is told by name or limit alone", () => {
  const byName = new Set(secretKeys.map(([, kind]) => kind));
  const missing = identifierKinds
    .map(({ code }) => code)
    .filter((code) => !(code in secretTexts) && !byName.has(code));
  expect(missing).toEqual(["not-scanned"]);
});

/** A path walked through the data by the places that it names: every key of it is there, or counted. */
const expectedSteps = (value: unknown, path: readonly (string | number)[]): readonly (string | number)[] => {
  let here = value;
  return path.map((part) => {
    if (Array.isArray(here) && typeof part === "number") {
      here = here[part];
      return part;
    }
    const holder = here as Readonly<Record<string, unknown>>;
    const keys = Object.keys(holder);
    const place = /^\(key (\d+)\)$/.exec(String(part))?.[1];
    const key = place === undefined ? keys.find((own) => own === part) : keys[Number(place)];
    here = key === undefined ? undefined : holder[key];
    return key === undefined ? "(lost)" : part;
  });
};

it("answers findings and issues that their schemas take", () => {
  const all = fc.oneof(...Object.values(secretTexts));
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.string(), all), fc.oneof(all, fc.jsonValue())), (value) => {
      const findings = scanForIdentifiers(value);
      for (const finding of findings) expect(identifierFindingSchema.safeParse(finding).success).toBe(true);
      for (const issue of issuesOfFindings(findings)) expect(issueSchema.safeParse(issue).success).toBe(true);
      for (const { path } of findings) expect(expectedSteps(value, path)).toEqual(path);
    }),
    { numRuns: 250 },
  );
});
