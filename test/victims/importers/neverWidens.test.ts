import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageBoundsOf,
  ctdcImporter,
  importerNames,
  importerOf,
  type Importer,
  type RecordedAge,
} from "opsc/victims";
import { csvRows, ndjsonRows } from "./fixtures.js";

const importer = ctdcImporter();
const knownNames = (one: Importer): ReadonlySet<string> =>
  new Set([
    ...one.mappings.flatMap(({ column, aliases = [] }) => [column.split("[].")[0] ?? "", ...aliases]),
    ...one.heldBack.map(({ column }) => column),
  ]);

/** Bounds as the codebook gives them. */
const bands: readonly (readonly [string, number, number])[] = [
  ["0", 0, 8],
  ["9", 9, 17],
  ["18", 18, 20],
  ["21", 21, 23],
  ["24", 24, 26],
  ["27", 27, 29],
  ["30", 30, 38],
  ["39", 39, 47],
];
const band = fc.oneof(
  fc
    .tuple(fc.constantFrom(...bands), fc.constantFrom("--", "\u2014", "\u2013"), fc.boolean())
    .map(([[first, minimum, maximum], dash, padded]) => ({
      text: `${padded ? first.padStart(2, "0") : first}${dash}${maximum}`,
      minimum,
      maximum,
    })),
  fc.constant({ text: "48+", minimum: 48, maximum: 120 }),
);
const missing = fc.constantFrom("-99", "", "NULL", null, undefined);
const flag = fc.oneof(fc.constantFrom("1", 1), missing);
const row = fc.record({
  yearOfRegistration: fc.oneof(fc.integer({ min: 2002, max: 2025 }).map(String), missing),
  Datasource: fc.oneof(fc.constantFrom("Hotline", "Case Management"), missing),
  gender: fc.oneof(fc.constantFrom("Woman", "Man", "Female", "Male"), missing),
  ageBroad: fc.oneof(
    band.map(({ text }) => text),
    missing,
  ),
  majorityStatusAtExploit: fc.oneof(fc.constantFrom("Minor", "Adult"), missing),
  citizenship: fc.oneof(fc.constantFrom("NA", "MD", "PHL", "00"), missing),
  CountryOfExploitation: fc.oneof(fc.constantFrom("ZA", "KHM", "00"), missing),
  isSexualExploit: flag,
  isForcedLabour: flag,
  isOrganRemoval: flag,
  typeOfSexProstitution: flag,
  typeOfSexPornography: flag,
});
const extraColumns = (one: Importer) => {
  const known = knownNames(one);
  return fc.dictionary(
    fc
      .oneof(
        fc.string(),
        fc.constantFrom("name", "dob", "__proto__", "toString", "1", "Gender", "isforcedlabour"),
      )
      .filter((name) => !known.has(name)),
    fc.oneof(fc.string(), fc.constantFrom("1", "Amina Secret", "2012-05-14", "NA", "female"), fc.jsonValue()),
    { noNullPrototype: true },
  );
};

describe("import of columns like those of CTDC", () => {
  it("gives the same with other columns as without them", () => {
    fc.assert(
      fc.property(row, extraColumns(importer), (cells, extra) => {
        expect(importer.convert({ ...cells, ...extra }, 1)).toEqual(importer.convert(cells, 1));
        expect(importer.convert({ ...extra, ...cells }, 1)).toEqual(importer.convert(cells, 1));
      }),
    );
  });

  it("gives an age the bounds of its band, no wider and no narrower", () => {
    fc.assert(
      fc.property(row, band, (cells, { text, minimum, maximum }) => {
        const made = importer.convert({ ...cells, isForcedLabour: "1", ageBroad: text });
        expect(made.ok).toBe(true);
        const { ageAtRegistration } = (made.ok ? made.value : {}) as { ageAtRegistration: RecordedAge };
        expect(ageBoundsOf(ageAtRegistration)).toEqual({ minimum, maximum });
      }),
    );
  });

  it("gives an unknown age where the band is missing, and never a country that was taken out", () => {
    fc.assert(
      fc.property(
        row,
        missing,
        fc.constantFrom("00", "-99", "", "NULL", null),
        (cells, ageBroad, citizenship) => {
          const made = importer.convert({
            ...cells,
            isForcedLabour: "1",
            ageBroad,
            citizenship,
            CountryOfExploitation: "00",
          });
          expect(made.ok && made.value).toMatchObject({ ageAtRegistration: { kind: "unknown" } });
          expect(made.ok && made.value).not.toHaveProperty("nationalities");
          expect(made.ok && made.value).not.toHaveProperty("placeOfOffence");
        },
      ),
    );
  });

  it("says no of nothing", () => {
    fc.assert(
      fc.property(row, (cells) => {
        expect(JSON.stringify(importer.convert(cells))).not.toContain('"no"');
      }),
    );
  });

  it("counts no more offences than there are signs", () => {
    fc.assert(
      fc.property(row, (cells) => {
        const signs = [
          cells.isSexualExploit,
          cells.isForcedLabour,
          cells.isOrganRemoval,
          cells.typeOfSexProstitution,
          cells.typeOfSexPornography,
        ];
        const count = signs.filter((sign) => sign === "1" || sign === 1).length;
        const made = importer.convert(cells);
        expect(made.ok).toBe(count > 0);
        const { offences } = (made.ok ? made.value : { offences: [] }) as { offences: unknown[] };
        expect(offences.length).toBeLessThanOrEqual(count);
      }),
    );
  });
});

/** Dotted paths to all values of a record; the places in lists are left out. */
const pathsOf = (value: unknown, name = ""): string[] => {
  if (typeof value !== "object" || value === null) return [name];
  if (Array.isArray(value)) return value.flatMap((inner) => pathsOf(inner, `${name}[]`));
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, name === "" ? key : `${name}.${key}`),
  );
};
const isUnder = (path: string, field: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
const rowsOf: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  ctdc: [...csvRows("ctdc-k-anonymised.csv"), ...csvRows("ctdc-synthetic.csv")],
  htcds: csvRows("htcds.csv"),
  primero: [...csvRows("primero.csv"), ...ndjsonRows("primero.ndjson")],
};
const valueOf = (one: Importer, cells: unknown): unknown => {
  const made = one.convert(cells, 1);
  return made.ok ? made.value : undefined;
};

describe.each(importerNames.map(({ code }) => code))("every field that %s fills", (name) => {
  const one = importerOf(name);

  it("is that of a mapping or of a default", () => {
    const declared = [...one.mappings, ...one.defaults].map(({ field }) => field);
    for (const cells of rowsOf[name] ?? []) {
      for (const path of pathsOf(valueOf(one, cells) ?? {})) {
        expect(
          declared.some((field) => isUnder(path, field)),
          path,
        ).toBe(true);
      }
    }
  });

  it("changes only with the columns that are said to fill it", () => {
    for (const cells of rowsOf[name] ?? []) {
      const whole = valueOf(one, cells) as Record<string, unknown> | undefined;
      if (whole === undefined) continue;
      const { used } = one.columns(Object.keys(cells));
      for (const column of Object.keys(cells)) {
        const left = valueOf(one, { ...cells, [column]: "" }) as Record<string, unknown> | undefined;
        const fields = used.find((each) => each.name === column)?.fields ?? [];
        if (left === undefined) expect(fields, column).toContain("offences[].offence");
        else {
          const tops = new Set(fields.map((field) => field.split(/[.[]/)[0]));
          for (const key of new Set([...Object.keys(whole), ...Object.keys(left)])) {
            if (!tops.has(key)) expect(left[key], `${column}: ${key}`).toEqual(whole[key]);
          }
        }
      }
    }
  });

  it("gives the same with other columns as without them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...(rowsOf[name] ?? [])), extraColumns(one), (cells, extra) => {
        expect(one.convert({ ...extra, ...cells }, 1)).toEqual(one.convert(cells, 1));
      }),
    );
  });

  it("is in the order of the record, for the same row in any order of its columns", () => {
    for (const cells of rowsOf[name] ?? []) {
      const turned = Object.fromEntries(Object.entries(cells).reverse());
      expect(JSON.stringify(one.convert(turned, 1))).toBe(JSON.stringify(one.convert(cells, 1)));
    }
  });
});
