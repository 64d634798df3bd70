import { completeImport, importUhri, plainTextOfHtml } from "opsc/recommendations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

// Made-up records in our own words, with the dirt that projects which clean the index describe.
const record = (more: Record<string, unknown> = {}) => ({
  AnnotationId: "a-1",
  Symbol: "CRC/C/OPSC/TKM/CO/1",
  Text: "<p>42.&nbsp;The State should open a helpline.</p>",
  AnnotationType: "- Recommendations",
  Body: "- CRC-OP-SC",
  Countries: ["Turkmenistan"],
  Themes: ["- Children: definition; general principles; protection", "Data collection & research"],
  AffectedPersons: ["- Children"],
  Sdgs: ["16.2 - Protect children from abuse, exploitation, trafficking and violence"],
  PublicationDate: "2015-02-19T00:00:00Z",
  UprPositions: [],
  ...more,
});
const one = (more: Record<string, unknown>) => {
  const [found] = importUhri([record(more)], { format: "json" }).recommendations;
  if (found === undefined) throw new Error("a recommendation expected");
  return found;
};
const codes = (issues: readonly { code: string }[]) => issues.map((issue) => issue.code);

describe("importUhri", () => {
  it("cleans a record and keeps its identifier", () => {
    expect(importUhri(JSON.stringify([record()]), { format: "json" })).toEqual({
      recommendations: [
        {
          row: 1,
          symbol: "CRC/C/OPSC/TKM/CO/1",
          paragraph: 42,
          item: null,
          heading: null,
          text: "The State should open a helpline.",
          otherIds: { uhri: "a-1" },
          kind: "recommendation",
          body: "CRC-OP-SC",
          states: ["TKM"],
          publishedOn: "2015-02-19",
          themes: ["Children: definition; general principles; protection", "Data collection & research"],
          affectedPersons: ["Children"],
          sdgs: ["16.2 - Protect children from abuse, exploitation, trafficking and violence"],
          uprPositions: [],
        },
      ],
      skipped: [],
      issues: [],
    });
  });

  it("takes a line that is longer than a heading for the paragraph's own words", () => {
    const line = "The Committee asks for a law. ".repeat(6).trim();
    const found = one({ Text: `<p>${line}</p><p>7. The Committee asks for a plan.</p>` });
    expect([found.heading, found.paragraph]).toEqual([null, null]);
    expect(found.text).toContain("7. The Committee asks for a plan.");
  });

  it.each([
    ["4.The Committee asks for a plan.", 4, null, null, "The Committee asks for a plan."],
    [
      "Legislation\n7. The Committee asks for a law.",
      7,
      null,
      "Legislation",
      "The Committee asks for a law.",
    ],
    [
      "<b>Legislation</b> 7. The Committee asks for a law.",
      7,
      null,
      "Legislation",
      "The Committee asks for a law.",
    ],
    ["27. (a) Amend the Code;", 27, "a", null, "Amend the Code;"],
    ["27 (b) (ii) Amend the Code;", 27, "b.ii", null, "Amend the Code;"],
    ["27. (a) Amend it; (b) Apply it.", 27, null, null, "(a) Amend it; (b) Apply it."],
    ["(c) Pay for it;", null, "c", null, "Pay for it;"],
    ["Pay for it in 2015. The State should", null, null, null, "Pay for it in 2015. The State should"],
    [
      "In the light of article 3. The State should act.",
      null,
      null,
      null,
      "In the light of article 3. The State should act.",
    ],
    ["1990 was the year of adoption.", null, null, null, "1990 was the year of adoption."],
  ])("reads number, item and heading off %j", (text, paragraph, item, heading, rest) => {
    expect(one({ Text: text })).toMatchObject({ paragraph, item, heading, text: rest });
  });

  it("knows a body under its long and its short name", () => {
    expect(one({ Body: "- Committee on the Rights of the Child" }).body).toBe("CRC");
    expect(one({ Body: "CRC" }).body).toBe("CRC");
    expect(one({ Body: ["- CRC-OP-AC"] }).body).toBe("CRC-OP-AC");
    expect(one({ Body: null }).body).toBeNull();
  });

  it("knows a State under its names and codes", () => {
    for (const name of ["Türkiye", "Turkey", "TR", "TUR", "- Turkey"])
      expect(one({ Countries: [name] }).states).toEqual(["TUR"]);
    expect(one({ Countries: "- Turkmenistan\n- Uzbekistan" }).states).toEqual(["TKM", "UZB"]);
    expect(one({ Countries: ["Turkey", "Türkiye"] }).states).toEqual(["TUR"]);
  });

  it("takes a missing State from the symbol of a treaty body, and says so", () => {
    const { recommendations, issues } = importUhri([record({ Countries: [] })], { format: "json" });
    expect(recommendations[0]?.states).toEqual(["TKM"]);
    expect(issues).toMatchObject([
      { code: "country-from-symbol", severity: "information", path: [0, "Countries"] },
    ]);
    expect(one({ Countries: [], Symbol: "A/HRC/39/7" }).states).toEqual([]);
    expect(one({ Countries: [], Symbol: "CRC/C/OPSC/QAR/CO/1" }).states).toEqual([]);
  });

  it("says where a State cannot be read, and tidies a symbol", () => {
    const { issues } = importUhri([record({ Countries: ["Atlantis"] })], { format: "json" });
    expect(codes(issues)).toEqual(["country-unknown", "country-from-symbol"]);
    expect(one({ Symbol: "CRC/C/TKM/CO/2\u20134 " }).symbol).toBe("CRC/C/TKM/CO/2-4");
  });

  it("loses no record: what is no recommendation is skipped with a reason", () => {
    const { recommendations, skipped } = importUhri(
      [
        record({ AnnotationId: "1", AnnotationType: "- Concerns/Observations" }),
        record({ AnnotationId: "2", AnnotationType: "0f8fad5b-d9cb-469f-a165-70867728950e" }),
        record({ AnnotationId: "3", AnnotationType: undefined }),
        record({ AnnotationId: "4", AnnotationType: "Other" }),
        record({ AnnotationId: "5", Text: "<p> </p>" }),
        record({ AnnotationId: "6" }),
        record({ AnnotationId: "6" }),
        "no record",
        null,
      ],
      { format: "json" },
    );
    expect(recommendations.map(({ row }) => row)).toEqual([6]);
    expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [1, "concern"],
      [2, "type-unknown"],
      [3, "type-unknown"],
      [4, "other-type"],
      [5, "no-text"],
      [7, "duplicate"],
      [8, "unreadable"],
      [9, "unreadable"],
    ]);
    expect(skipped[0]?.record?.text).toBe("The State should open a helpline.");
  });

  it("keeps a record with a used identifier and other content, and warns", () => {
    const { recommendations, issues } = importUhri([record(), record({ Text: "43. Act." })], {
      format: "json",
    });
    expect(recommendations).toHaveLength(2);
    expect(issues).toMatchObject([{ code: "annotation-id-twice", path: [1, "AnnotationId"] }]);
  });

  it("reads the same from CSV, with the row of the spreadsheet and lists on lines", () => {
    const csv = [
      "\uFEFFAnnotationId,Symbol,Text,AnnotationType,Body,Countries,Themes,PublicationDate",
      '"a-1","CRC/C/OPSC/TKM/CO/1","<p>42. The State should open a ""free"" line,\nat once.</p>",- Recommendations,- CRC,TM,"- One\n- Two; three",2015-02-19',
      "",
      "a-2,,Text,- Concerns/Observations,- CRC,,,",
    ].join("\r\n");
    const { recommendations, skipped } = importUhri(csv, { format: "csv" });
    expect(recommendations).toMatchObject([
      {
        row: 2,
        paragraph: 42,
        text: 'The State should open a "free" line, at once.',
        states: ["TKM"],
        themes: ["One", "Two; three"],
      },
    ]);
    expect(skipped).toMatchObject([{ row: 4, reason: "concern" }]);
  });

  it("accepts an object that holds the list, and answers errors for what is no export", () => {
    expect(importUhri({ total: 1, results: [record()] }, { format: "json" }).recommendations).toHaveLength(1);
    const failed = (input: unknown, format: "json" | "csv") => codes(importUhri(input, { format }).issues);
    expect(failed("{", "json")).toEqual(["json-unreadable"]);
    expect(failed({}, "json")).toEqual(["json-not-a-list"]);
    expect(failed(7, "csv")).toEqual(["csv-not-text"]);
    expect(failed("a,b\n1,2\n", "csv")).toEqual(["csv-headings"]);
    expect(failed('AnnotationId,Text\n"x', "csv")).toEqual(["csv-unreadable"]);
  });

  it("puts every record, whatever it holds, in one list or the other", () => {
    const raw = fc.oneof(
      fc.anything(),
      fc.record(
        {
          AnnotationId: fc.anything(),
          Symbol: fc.anything(),
          Text: fc.anything(),
          AnnotationType: fc.anything(),
          Countries: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(raw), (records) => {
        const { recommendations, skipped } = importUhri(records, { format: "json" });
        const rows = [...recommendations, ...skipped]
          .map(({ row }) => row)
          .sort((left, right) => left - right);
        expect(rows).toEqual(records.map((_, index) => index + 1));
      }),
    );
  });
});

describe("completeImport", () => {
  it("makes a recommendation once strength and cluster are given", () => {
    const completed = completeImport(one({}), {
      strength: "recommends",
      cluster: "helpline",
      provisions: ["9.3"],
    });
    expect(completed).toMatchObject({
      ok: true,
      value: { id: "CRC/C/OPSC/TKM/CO/1#42", provisions: ["9.3"], otherIds: { uhri: "a-1" } },
    });
  });

  it("says what is missing", () => {
    const without = one({ Text: "Act.", Symbol: "" });
    const completion = { strength: "recommends", cluster: "other" } as const;
    expect(completeImport(without, completion).issues[0]?.path).toEqual(["symbol"]);
    expect(completeImport(without, { ...completion, symbol: "X" }).issues[0]?.path).toEqual(["paragraph"]);
    expect(completeImport(without, { ...completion, symbol: "X", paragraph: 3 }).ok).toBe(true);
  });
});

describe("plainTextOfHtml", () => {
  it.each([
    ["a &lt; b &amp; c&#8217;s &#x2013; &copy;&nbsp;d", "a < b & c\u2019s \u2013 \u00a9 d"],
    ["&#150;&#146;", "\u2013\u2019"],
    ["&lt;script&gt;", "<script>"],
    ["&amp;lt;", "&lt;"],
    ["&#0;&#xD800;&#x110000;", "\uFFFD\uFFFD\uFFFD"],
    ["&unknownthing; &", "&unknownthing; &"],
    ["<ul><li>One</li><li>Two</li></ul>", "One\nTwo"],
    ["one<br/>two<BR>three", "one\ntwo\nthree"],
    ["<script>alert(1)</script>text<style>p{}</style><!-- a <b> -->", "text"],
    ["1 < 2 and <3", "1 < 2 and <3"],
    ["text <p never ends", "text <p never ends"],
    ["\u0130<script>x</script>y", "\u0130y"],
    ["<p class='a'>  spaced   out </p>", "spaced out"],
  ])("turns %j into %j", (html, text) => {
    expect(plainTextOfHtml(html)).toBe(text);
  });

  // No clock: were the time to grow with the square of the text, the test would run out of it.
  it("reads long hostile text", () => {
    for (const piece of ["<", "<a ", "<!--", "<script>", "&#", "<p>", "</script", "&amp"]) {
      expect(plainTextOfHtml(piece.repeat(200_000)).length).toBeLessThanOrEqual(piece.length * 200_000);
    }
  });
});
