import { describe, expect, it } from "vitest";
import { readConcludingObservations, type ConcludingObservations } from "opsc/documents";
import {
  caseFileOf,
  checkCaseFile,
  earlierCitations,
  lineage,
  recommendationsOf,
} from "opsc/recommendations";

const documentOf = (cycle: number, year: number, body: string): ConcludingObservations => {
  const reading = readConcludingObservations(`Concluding observations on periodic report ${cycle} of Iceland
1. The Committee considered the report of Iceland (CRC/C/ISL/${cycle}) at its 10th meeting, held on 2 May ${year},
and adopted at its 12th meeting, held on 5 May ${year}, the following concluding observations.
${body}`);
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return reading.value;
};

const earlier = documentOf(
  2,
  2006,
  `I. Helpline
2. The Committee recommends that the State party establish a helpline for children.
II. Data
3. The Committee urges the State party to:
(a) Keep data on every case;
(b) Publish them each year.`,
);
const later = documentOf(
  3,
  2012,
  `I. Access to help
2. In the light of its previous recommendations (CRC/C/ISL/CO/2, para. 2), the Committee urges the State party to finance the line.
II. Data
3. The Committee recommends that the State party publish data on every case each year (CRC/C/ISL/CO/2, paras. 3 (a) and (b)).
III. Training
4. The Committee encourages the State party to train judges, in accordance with article 4 of the Convention.`,
);

describe("what is made of read documents", () => {
  it("are recommendations with the document's symbol and the chapeau as context", () => {
    expect(recommendationsOf(earlier).map(({ id, symbol, context }) => [id, symbol, context])).toEqual([
      ["CRC/C/ISL/CO/2#2", "CRC/C/ISL/CO/2", undefined],
      ["CRC/C/ISL/CO/2#3(a)", "CRC/C/ISL/CO/2", "The Committee urges the State party to:"],
      ["CRC/C/ISL/CO/2#3(b)", "CRC/C/ISL/CO/2", "The Committee urges the State party to:"],
    ]);
  });

  it("are recommendations of an unknown document where it has no symbol", () => {
    expect(recommendationsOf({ ...earlier, symbol: null })[0]?.symbol).toBe("?");
  });

  it("are the places that each recommendation cites", () => {
    expect(earlierCitations(later)).toEqual({
      "CRC/C/ISL/CO/3#2": [{ symbol: "CRC/C/ISL/CO/2", paragraph: 2, item: null }],
      "CRC/C/ISL/CO/3#3": [
        { symbol: "CRC/C/ISL/CO/2", paragraph: 3, item: "a" },
        { symbol: "CRC/C/ISL/CO/2", paragraph: 3, item: "b" },
      ],
    });
  });

  it("are ties across cycles, by citation", () => {
    const links = lineage(recommendationsOf(earlier), recommendationsOf(later), {
      cites: earlierCitations(later),
    });
    const cited = links.filter(({ basis }) => basis === "citation");
    expect(cited.map(({ earlier: from, later: to }) => [from, to])).toEqual([
      ["CRC/C/ISL/CO/2#2", "CRC/C/ISL/CO/3#2"],
      ["CRC/C/ISL/CO/2#3(a)", "CRC/C/ISL/CO/3#3"],
      ["CRC/C/ISL/CO/2#3(b)", "CRC/C/ISL/CO/3#3"],
    ]);
    expect(links.find(({ later: to }) => to === "CRC/C/ISL/CO/3#4")?.relation).toBe("new");
  });

  it("is a case file that holds no fault", () => {
    const made = caseFileOf(earlier);
    expect(made.ok && checkCaseFile(made.value).issues).toEqual([]);
  });

  it("is no case file where symbol, State or adoption is not known", () => {
    const made = caseFileOf({ ...earlier, symbol: null, state: null, adoptedOn: null });
    expect(made.ok).toBe(false);
    expect(made.issues.map(({ path }) => path)).toEqual([["symbol"], ["state"], ["adoptedOn"]]);
  });
});
