import { describe, expect, it } from "vitest";
import { formatIssue, validate, type Issue } from "opsc/issues";
import {
  codeListCheck,
  compileValidator,
  victimRecords,
  victimRecordSchema,
  victimRules,
} from "opsc/victims";
import { fullRecord, leastRecord } from "../../support/fullRecord.js";
import { ruleCases } from "../rules/cases.js";
import { withChanges } from "../rules/with.js";

type Holder = Record<string, unknown>;

const check = codeListCheck({
  ethnicOrigins: ["Z9"],
  socioeconomicBands: ["Z9"],
  domesticProvisions: ["ZZ-9"],
});
const validators = [
  compileValidator(victimRecords, { check }),
  { validate: (value: unknown) => validate(victimRecordSchema, value) },
];

/** What nothing may repeat, in forms of which the structure takes some and refuses others. */
const secretTexts = [
  ...["Ogulgerek Zyx", "zyx.secret@example.org", "+99361728394", "1871-10-29", "1871-10", "unknown-zyx"],
  ...["ZYX", "ZY-777", "ZYX-871", "ZY777", "029871", "vk1_Zyx", "recorded-zyx"],
];
const secretNumbers = [871_029_871, 8_710_298.71, -87_102, 871_029_871_029_871];

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Every key of a record at any depth, as the steps to it. */
const pathsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  isHolder(value)
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
    : [];

const copyOf = (record: unknown): Holder => JSON.parse(JSON.stringify(record)) as Holder;

const at = (record: Holder, path: readonly string[]): Holder => {
  let holder = record;
  for (const step of path) holder = holder[step] as Holder;
  return holder;
};

const planted = (record: unknown, path: readonly string[], value: unknown): Holder => {
  const copy = copyOf(record);
  at(copy, path.slice(0, -1))[path.at(-1) ?? ""] = value;
  return copy;
};

const heard = new Set<string>();

/** All that the package says of a record. */
const saidOf = (record: unknown): string =>
  validators
    .flatMap(({ validate: validateOne }): readonly Issue[] => {
      const { issues } = validateOne(record);
      for (const { code } of issues) heard.add(code);
      return issues;
    })
    .map((issue) => `${JSON.stringify(issue)}\n${formatIssue(issue)}`)
    .join("\n");

const expectSilence = (record: unknown, ...secrets: readonly (string | number)[]): void => {
  const said = saidOf(record).toLowerCase();
  const repeated = secrets.filter((secret) => said.includes(String(secret).toLowerCase()));
  if (repeated.length > 0) expect({ record, repeated }).toEqual({ record, repeated: [] });
};

const paths = pathsIn(fullRecord);

describe("nothing that is said of a record repeats it", () => {
  it("whatever text or number stands at any place", () => {
    expect(paths.length).toBeGreaterThan(120);
    for (const path of paths) {
      for (const secret of [...secretTexts, ...secretNumbers]) {
        expectSilence(planted(fullRecord, path, secret), secret);
      }
      expectSilence(
        planted(fullRecord, path, ["zyx-value", { zyxkey: 871_029_871 }]),
        "zyx-value",
        "zyxkey",
        871_029_871,
      );
    }
  });

  it("whatever unknown key stands in any object, or a record, list or object in its place", () => {
    for (const path of [
      [],
      ...paths.filter((one) => !Array.isArray(at(fullRecord, one)) && isHolder(at(fullRecord, one))),
    ]) {
      for (const key of ["Zyx Ogulgerek", "zyx@example.org", "1871-10-29", "dateOfBirthZyx"]) {
        expectSilence(planted(fullRecord, [...path, key], "zyx-value"), key, "zyx-value");
      }
      if (path.length === 0) continue;
      expectSilence(planted(fullRecord, path, { zyxkey: "zyx-value" }), "zyxkey", "zyx-value");
      expectSilence(planted(fullRecord, path, [["zyx-value"]]), "zyx-value");
    }
    for (const secret of secretTexts) {
      expectSilence(secret, secret);
      expectSilence([secret], secret);
      expectSilence({ [secret]: secret }, secret);
    }
  });

  it("even where everything is wrong at once", () => {
    const secrets: string[] = [];
    let record: Holder = copyOf(fullRecord);
    paths
      .filter((path) => !isHolder(at(fullRecord, path)))
      .forEach((path, index) => {
        const secret = `zyx${index}value`;
        secrets.push(secret);
        record = planted(record, path, secret);
      });
    for (const [index, path] of paths
      .filter((one) => isHolder(at(fullRecord, one)) && !Array.isArray(at(fullRecord, one)))
      .entries()) {
      secrets.push(`zyx${index}key`);
      record = planted(record, [...path, `zyx${index}key`], true);
    }
    expect(saidOf(record)).not.toMatch(/zyx/i);
    expect(secrets.length).toBeGreaterThan(100);
    const tooMany = Array.from({ length: 40 }, () => ({ zyxkey: "zyx-value" }));
    for (const key of [
      "offences",
      "services",
      "protectionMeasures",
      "nationalities",
      "perpetratorRelationships",
    ]) {
      expectSilence({ ...fullRecord, [key]: tooMany }, "zyxkey", "zyx-value");
      expectSilence({ ...fullRecord, [key]: [] }, "zyx");
    }
    expectSilence(
      {
        ...fullRecord,
        services: Array.from({ length: 17 }, () => ({
          service: "shelter",
          status: "waiting",
          referred: "1871-10-29",
        })),
      },
      "1871",
    );
  });

  it("in any rule, which knows places and no values", () => {
    for (const { id, broken } of ruleCases) {
      for (const [changes] of broken) {
        const record = withChanges(leastRecord, changes);
        const values = pathsIn(record)
          .map((path) => at(record, path) as unknown)
          .filter((value) => typeof value === "string" && /\d/.test(value));
        expectSilence(record, ...(values as string[]));
        expect(heard).toContain(id);
      }
    }
  });

  it("and every kind of issue was heard above", () => {
    for (const { id } of victimRules) expect(heard).toContain(id);
    const kinds =
      "invalid-type invalid-value invalid-format invalid-union unrecognized-keys too-big too-small token-not-on-list";
    for (const code of kinds.split(" ")) expect(heard).toContain(code);
  });
});

describe("paths", () => {
  it("lead to the object that holds an unknown key, not to the key", () => {
    const [issue] = validators[0]?.validate(planted(fullRecord, ["dates", "zyx"], 1)).issues ?? [];
    expect(issue).toMatchObject({ code: "unrecognized-keys", path: ["dates"] });
    expect(issue?.message).toContain("1 unknown key");
  });
});
