import { parse } from "csv-parse/sync";
import { toDataPackage, type ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { age, bySex, bySexAndAge, sampleTable, sex, shuffled } from "./sample.js";

const options = {
  name: "opsc-statistics",
  title: "Child victims",
  licence: { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" },
  sources: [{ title: "Police", year: 2024, url: "https://example.org/report" }],
};

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly categories?: readonly { readonly value: string; readonly label: string }[];
      readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
    }[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
  readonly provenance?: unknown;
}

const files = toDataPackage([bySexAndAge, bySex], options);
const contentOf = (path: string): string => files.find((file) => file.path === path)!.content;
const descriptor = JSON.parse(contentOf("datapackage.json")) as { readonly resources: readonly Resource[] };

describe("toDataPackage", () => {
  it("answers with the descriptor, a file for each table and one for each list of codes", () => {
    expect(files.map(({ path }) => path)).toEqual([
      "datapackage.json",
      "sex-and-age.csv",
      "sex.csv",
      "codes-sex.csv",
      "codes-age.csv",
    ]);
    expect(contentOf("sex.csv")).toBe("SEX,value,status\r\nF,60,count\r\nM,43,count\r\n_T,103,count\r\n");
    expect(contentOf("codes-age.csv")).toBe(
      "code,label,members\r\n_T,Total,\r\nY0T17,Under 18 years,Y0T14 Y15T17\r\nY0T14,0 to 14 years,\r\nY15T17,15 to 17 years,\r\n_U,Unknown,\r\n",
    );
  });

  it("keeps the rules of the profile of Data Package 2.0", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "opsc-statistics",
      licenses: [{ name: "CC-BY-4.0" }],
      sources: [{ title: "Police (2024)", path: "https://example.org/report" }],
    });
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const resource of descriptor.resources) {
      expect(resource).toMatchObject({ type: "table", encoding: "utf-8", mediatype: "text/csv" });
      expect(resource.path).toMatch(/^[a-z0-9][a-z0-9-]*\.csv$/);
      const { fields, missingValues, primaryKey, foreignKeys = [] } = resource.schema;
      const own = fields.map(({ name }) => name);
      expect(new Set(own).size).toBe(own.length);
      expect(missingValues).toEqual([""]);
      expect(own).toEqual(expect.arrayContaining([...primaryKey]));
      for (const { fields: from, reference } of foreignKeys) {
        expect(own).toEqual(expect.arrayContaining([...from]));
        const target = descriptor.resources.find(({ name }) => name === reference.resource);
        expect(target?.schema.fields.map(({ name }) => name)).toEqual(
          expect.arrayContaining([...reference.fields]),
        );
      }
      for (const { categories, constraints } of fields) {
        if (categories === undefined) continue;
        const values = categories.map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
        expect(new Set(categories.map(({ label }) => label)).size).toBe(values.length);
        expect(values).toEqual(expect.arrayContaining([...(constraints?.enum ?? [])]));
      }
    }
  });

  it("has data that keep the schema: the fields in order, keys that are unique and lead somewhere", () => {
    for (const { path, schema } of descriptor.resources) {
      const rows = parse(contentOf(path), { columns: true }) as Record<string, string>[];
      expect(Object.keys(rows[0]!)).toEqual(schema.fields.map(({ name }) => name));
      expect(new Set(rows.map((row) => schema.primaryKey.map((key) => row[key]).join(" "))).size).toBe(
        rows.length,
      );
      for (const row of rows) {
        for (const { name, type, constraints } of schema.fields) {
          if (constraints?.required === true) expect(row[name]).not.toBe("");
          if (constraints?.enum !== undefined) expect(constraints.enum).toContain(row[name]);
          if (type === "integer" && row[name] !== "") expect(row[name]).toMatch(/^\d+$/);
        }
        if ("status" in row) expect(row["value"] === "").toBe(row["status"] !== "count");
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const codes = (
          parse(contentOf(`${reference.resource}.csv`), { columns: true }) as Record<string, string>[]
        ).map((row) => row["code"]);
        for (const row of rows) expect(codes).toContain(row[fields[0]!]);
      }
    }
  });

  it("has the provenance of every table, and the same bytes in any order of the cells", () => {
    expect(descriptor.resources.slice(0, 2).map(({ provenance }) => provenance)).toEqual([
      bySex.provenance,
      bySex.provenance,
    ]);
    expect(toDataPackage([shuffled, bySex], options)).toEqual(files);
  });

  it("names categories by code alone where their labels do not tell them apart", () => {
    const twins = { ...sex, categories: sex.categories.map(({ code }) => ({ code, label: "Child" })) };
    const [file] = toDataPackage([sampleTable("twins", [twins], ["F 12", "M 13"])], options);
    const written = JSON.parse(file!.content) as {
      resources: { schema: { fields: { categories: unknown }[] } }[];
    };
    expect(written.resources[0]!.schema.fields[0]!.categories).toEqual(["F", "M"]);
  });

  it("refuses what is no protected table, and tables that do not go together", () => {
    expect(() => toDataPackage([{ ...bySex } as unknown as ProtectedTable], options)).toThrow(
      /protected tables alone/,
    );
    expect(() => toDataPackage([bySex], { ...options, name: "No name" })).toThrow(TypeError);
    const other = sampleTable("other", [{ ...sex, label: "Gender" }], ["F 12"]);
    expect(() => toDataPackage([bySex, other], options)).toThrow(/one list of categories/);
    expect(() => toDataPackage([sampleTable("codes-age", [age], ["_T 12"])], options)).toThrow(TypeError);
  });

  it("says of the package what is known of it, and nothing of what is not", () => {
    const more = { description: "Of 2024.", version: "1.2.0", created: "2025-01-31T00:00:00Z" };
    const descriptorOf = (given: Parameters<typeof toDataPackage>[1]): unknown =>
      JSON.parse(toDataPackage([bySex], given)[0]!.content);
    expect(descriptorOf({ name: "a", title: "A", ...more })).toMatchObject(more);
    const bare = descriptorOf({ name: "a", title: "A", sources: [{ title: "Police", year: 2024 }] });
    expect(Object.keys(bare as object)).toEqual(["$schema", "name", "title", "sources", "resources"]);
    expect((bare as { readonly sources: readonly object[] }).sources.map(Object.keys)).toEqual([["title"]]);
  });
});
