import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssue } from "opsc/issues";
import { pseudonymOf } from "../../../src/victims/pseudonyms/index.js";
import { plainDate } from "../../time/arbitraries.js";
import { keyOf } from "./keys.js";

const key = await keyOf("ids");

const answer = (sourceId: string, sourceIdForm?: RegExp) =>
  pseudonymOf({ key, scope: "s", sourceSystem: "register-a", sourceId, sourceIdForm });

const codes = async (sourceId: string, form?: RegExp): Promise<readonly string[]> =>
  (await answer(sourceId, form)).issues.map(({ code }) => code);

describe("ids of cases", () => {
  it.each([
    "1",
    "17",
    "000017",
    "C-0017",
    "TKM/2025/0017",
    "2025-0017",
    "12/2015",
    "2015/417",
    "No. 417/2015",
    "PV-2015-03-14-007",
    "417-KIR-2012",
    "14-KIR-2012",
    "1-00417/25",
    "дело-17",
    "案件17号",
    "3f2b8c1e-9d4a-4e7b-8f60-1a2b3c4d5e6f",
    "01HZX5T4QJ8W9R7K2M3N6P0VYB",
    "V1StGXR8_Z5jdHi6B-myT",
    "20250017",
    "99991231",
    "123456789012",
    "99365123456",
    "555-01-17",
    "1400-17-45",
  ])("takes %j", async (id) => {
    expect(await codes(id)).toEqual([]);
  });

  it.each([
    ["Amina", "word"],
    ["AMINA", "word"],
    ["amina-demo", "word"],
    ["амина", "word"],
    ["王小明", "word"],
    ["unknown", "word"],
    ["Amina Demo", "name"],
    ["Demo, Amina", "name"],
    ["de mo", "name"],
    ["Амина Образец", "name"],
    ["أمينة مثال", "name"],
    ["Nguyễn Thị Mẫu", "name"],
    ["A. Demo", "name"],
    ["Amina Demo 7", "words"],
    ["Case No 12/2015", "words"],
    ["2012-05-14", "date"],
    ["2012-05-14T00:00:00Z", "date"],
    ["2012-05-14 08:30", "date"],
    ["2012/5/14", "date"],
    ["14.05.2012", "date"],
    ["14/5/12", "date"],
    ["05-14-2012", "date"],
    ["14 05 2012", "date"],
    ["98-05-14", "date"],
    ["20120514", "date"],
    ["14052012", "date"],
    ["05142012", "date"],
    ["1391/02/25", "date"],
    ["2555-05-14", "date"],
    ["١٤/٠٥/٢٠١٢", "date"],
    ["１４．０５．２０１２", "date"],
    ["14 May 2012", "date"],
    ["May 14, 2012", "date"],
    ["14-MAY-12", "date"],
    ["14 août 2012", "date"],
    ["14 мая 2012", "date"],
    ["14 Ağustos 2012", "date"],
    ["Amina-2012-05-14", "date"],
    ["AD14052012", "date"],
    ["amina@example.org", "email"],
    ["id 7 amina@example.org", "email"],
    ["+993 65 12 34 56", "telephone"],
    ["+99365123456", "telephone"],
    ["(012) 345-6789", "telephone"],
    ["0555 123 45 67", "telephone"],
    ["555-123-4567", "telephone"],
  ])("refuses %j as %s", async (id, code) => {
    expect(await codes(id)).toEqual([`source-id-${code}`]);
  });

  it("refuses a day in every usual order and with every usual separator", async () => {
    const separator = fc.constantFrom("-", "/", ".", " ", ", ", "_", "–", "-");
    await fc.assert(
      fc.asyncProperty(plainDate, separator, fc.nat(3), async (date, between, order) => {
        const [year = "", month = "", day = ""] = date.split("-");
        const written = [
          [year, month, day],
          [day, month, year],
          [month, day, year],
          [day, month, year.slice(2)],
        ][order];
        expect(await codes((written ?? []).join(between))).toEqual(["source-id-date"]);
        if (Number(year) < 2100) expect(await codes(date.replaceAll("-", ""))).toEqual(["source-id-date"]);
      }),
      { numRuns: 300 },
    );
  });

  it("never repeats the id, nor a part of it", async () => {
    const secret = fc.oneof(
      fc.constantFrom("Amina Demo", "Zaynab", "amina@example.org", "+993 65 12 34 56"),
      plainDate,
      // Its own sign, so that no word of a message is it by chance.
      fc
        .string({ minLength: 3, maxLength: 30, unit: "grapheme" })
        .map((text) => text.replace(/\s/g, "") + "ẑ"),
    );
    await fc.assert(
      fc.asyncProperty(secret, async (id) => {
        const { ok, issues } = await answer(id);
        if (ok || id.trim().length < 4) return;
        const said = JSON.stringify(issues) + issues.map(formatIssue).join();
        for (const word of [id, ...id.split(/\s+/)].filter(({ length }) => length >= 4)) {
          expect(said).not.toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  // No clock: were the time to grow with the square of the text, the test would run out of it.
  it("takes any length and any signs", async () => {
    for (const unit of ["1", "a", "-", "1-", "a1", " a", "1 ", "@", "١", "٠a", "\u0301"]) {
      for (const length of [100, 200, 1_000_000])
        expect((await answer(unit.repeat(length / unit.length))).issues).toBeDefined();
    }
  });
});

describe("a declared form", () => {
  it.each([
    ["20150314", /20\d{6}/],
    ["12/03/2015", /\d\d\/\d\d\/20\d\d/],
    ["KRTVXA", /[A-Z]{6}/],
    ["0012-345-678", /\d{4}-\d{3}-\d{3}/],
    ["Case No 12/2015", /Case No \d+\/\d{4}/],
    ["C-17", /c-\d+/gi],
    ["C-17", /c-\d+/iy],
  ])("lets %j pass as %s", async (id, form) => {
    expect(await codes(id, form)).toEqual([]);
    expect(await codes(id, form)).toEqual([]);
  });

  it.each([
    ["C-17", /\d+/],
    ["C-17\u2028D-18".replace("\u2028", " "), /C-\d+|D-\d+/],
    ["XC-17", /C-\d+/m],
  ])("is a form of the whole id: %j is not %s", async (id, form) => {
    expect(await codes(id, form)).toEqual(["source-id-form"]);
  });

  it.each([/.*/, /[\w.\-/]+/, /(?:)|.+/, /[A-Za-z0-9-]+/, /\S+/u])(
    "is refused where it says nothing: %s",
    async (form) => {
      expect(await codes("C-17", form)).toEqual(["source-id-form-wide"]);
    },
  );

  it.each([
    ["Amina Demo", /[A-Z][a-z]+ [A-Z][a-z]+/, "name"],
    ["amina@example.org", /\w+@\w+\.\w+/, "email"],
  ])("does not excuse %j", async (id, form, code) => {
    expect(await codes(id, form)).toEqual([`source-id-${code}`]);
  });
});
