import { describe, expect, it } from "vitest";
import { readConcludingObservations, recommendationId } from "opsc/documents";
import { recommendationsOf } from "opsc/recommendations";

const title = "Concluding observations on the initial report of Iceland";
const read = (paragraphs: readonly string[], symbol?: string) => {
  const lines = paragraphs.map((words, place) => `${place + 1}. ${words}`);
  const reading = readConcludingObservations([title, ...lines].join("\n"), { symbol });
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return reading.value;
};
const considered = "The Committee considered the initial report of Iceland on 26 May 2015.";
const register = "The Committee recommends that the State party keep a register.";

describe("the first paragraphs of a document", () => {
  it("tell when it was adopted, each sentence by itself", () => {
    const adopted = "The Committee adopted the present concluding observations on 5 June 2015.";
    const decided =
      "The Committee considered the initial report of Iceland and adopted a decision on 1 June 2015.";
    expect(read([considered, adopted, register]).adoptedOn).toBe("2015-06-05");
    expect(read([decided, adopted, register]).adoptedOn).toBe("2015-06-05");
    expect(read([considered, register, adopted]).adoptedOn).toBe("2015-06-05");
  });

  it("are three: what is adopted further down is another document", () => {
    const earlier = "The Committee recalls that it adopted its concluding observations on 2 May 2006.";
    expect(read([considered, register, register, earlier])).toMatchObject({
      adoptedOn: null,
      consideredOn: "2015-05-26",
    });
  });
});

describe("a symbol that the caller knows", () => {
  const broken = "The Committee recommends that the State party\nCRC/C/OPSC/ISL/CO/1\nkeep a register.";

  it("tells the header of a page from the running text, which nothing else does", () => {
    const textOf = (symbol?: string) => read([considered, register, broken], symbol).paragraphs[2]?.text;
    expect(textOf("CRC/C/OPSC/ISL/CO/1")).toBe(register);
    expect(textOf("CRC/C/OPSC/NOR/CO/1")).toContain("party CRC/C/OPSC/ISL/CO/1 keep");
  });
});

describe("a document of which nobody knows the symbol", () => {
  it("has recommendations whose identifiers follow from what the ledger says of them", () => {
    const nameless = readConcludingObservations(
      [
        "Concluding observations on the periodic report of Iceland",
        "1. The Committee considered the information of Iceland and adopted the present concluding observations.",
        "2. The Committee welcomes the delegation.",
        `3. ${register}`,
      ].join("\n"),
    );
    expect(nameless.ok && nameless.value.symbol).toBeNull();
    const ledger = nameless.ok ? recommendationsOf(nameless.value) : [];
    expect(ledger.map(({ paragraph }) => paragraph)).toEqual([3]);
    for (const { id, symbol, paragraph, item } of ledger)
      expect(id).toBe(recommendationId(symbol, paragraph, item));
  });
});
