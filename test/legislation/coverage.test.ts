import fc from "fast-check";
import {
  coverage,
  coverageStatuses,
  elementOf,
  gaps,
  legalElements,
  unknowns,
  type CoverageCell,
  type CoverageMatrix,
  type DomesticProvision,
  type ElementStatement,
} from "opsc/legislation";
import { readings, requirementFor } from "opsc/protocol";
import { describe, expect, it } from "vitest";
import { days, fewElements, provisions } from "./arbitraryLegislation.js";

const runs = 100 * Number(process.env["OPSC_RUNS"] ?? 1);
const reading = fc.constantFrom(...readings.map(({ code }) => code));
const laws = fc.array(provisions, { maxLength: 8 });

const law = (
  id: string,
  elements: readonly (readonly [string, ElementStatement["status"]])[],
  change: Partial<DomesticProvision> = {},
): DomesticProvision => ({
  id,
  code: "Penal Code",
  article: "1",
  inForce: { from: "2010-01-01" },
  citation: { locator: "art. 1", paraphrase: "P." },
  source: { title: "S" },
  statedBy: "committee",
  statedOn: "2015-01-30",
  level: 3,
  elements: elements.map(([element, status]) => ({ element, status, note: "N.", source: { title: "S" } })),
  ...change,
});

const on2015 = { reading: "committee-expectation", asOf: "2015-01-30" } as const;

const cellOf = (matrix: CoverageMatrix, element: string): CoverageCell | undefined =>
  matrix.cells.find((cell) => cell.element === element);

describe("coverage", () => {
  it("takes silence for unknown, in every cell and under both readings", () => {
    for (const { code } of readings) {
      const matrix = coverage([], { reading: code, asOf: "2015-01-30" });
      expect(new Set(matrix.cells.map(({ status }) => status))).toEqual(new Set(["unknown"]));
      expect(matrix.cells.map(({ element }) => element)).toEqual(legalElements.map(({ id }) => id));
      expect(gaps(matrix)).toEqual([]);
    }
  });

  it("lets one article that covers an act suffice, and keeps what the other said", () => {
    const matrix = coverage([law("a", [["9.5", "absent"]]), law("b", [["9.5", "explicit"]])], on2015);
    expect(cellOf(matrix, "9.5")).toMatchObject({
      status: "explicit",
      range: { lowest: "absent", highest: "explicit" },
      contested: true,
    });
  });

  it("lets no word of the State outweigh an independent one, but shows that it was said", () => {
    const state = law("s", [["9.5", "explicit"]], { statedBy: "state", level: 1 });
    const matrix = coverage([state, law("a", [["9.5", "absent"]])], on2015);
    expect(cellOf(matrix, "9.5")).toMatchObject({ status: "absent", contested: true });
    const [gap] = gaps(matrix);
    expect(gap?.contested).toBe(true);
    expect(JSON.stringify(gap?.fragment)).toContain("also said");
  });

  it("counts a law on trafficking as part of sale at most, and in full elsewhere", () => {
    const act = law(
      "t",
      [
        ["3.1.a.i.a#offering", "explicit"],
        ["9.5", "explicit"],
      ],
      { code: "Trafficking Act" },
    );
    const matrix = coverage([act], on2015);
    expect(cellOf(matrix, "3.1.a.i.a#offering")?.status).toBe("partial");
    expect(cellOf(matrix, "9.5")?.status).toBe("explicit");
  });

  it.each([
    ["2009-12-31", "unknown", [], ["a"]],
    ["2010-01-01", "explicit", [], []],
    ["2014-06-30", "explicit", ["a"], []],
    ["2015-01-01", "unknown", [], ["a"]],
  ] as const)("follows the days in force on %s", (asOf, status, undecided, notInForce) => {
    const matrix = coverage(
      [law("a", [["9.5", "explicit"]], { inForce: { from: "2010-01-01", to: "2014" } })],
      {
        reading: "treaty-minimum",
        asOf,
      },
    );
    expect(cellOf(matrix, "9.5")?.status).toBe(status);
    expect([matrix.undecided, matrix.notInForce]).toEqual([undecided, notInForce]);
  });

  it("counts a law without a first day from the day on which it was spoken of", () => {
    const undated = law("a", [["9.5", "absent"]], { inForce: {} });
    const statusOn = (asOf: string) =>
      cellOf(coverage([undated], { reading: "treaty-minimum", asOf }), "9.5")?.status;
    expect([statusOn("2015-01-29"), statusOn("2015-01-30")]).toEqual(["unknown", "absent"]);
  });

  it("gives each cell the requirement of the reading", () => {
    for (const { code } of readings) {
      for (const cell of coverage([], { reading: code, asOf: "2015-01-30" }).cells) {
        const asks = elementOf(cell.element)?.asks;
        const asked = asks === undefined ? undefined : requirementFor(asks, code);
        expect([cell.element, cell.requirement]).toEqual([
          cell.element,
          asked?.requirement ?? "not-applicable",
        ]);
      }
    }
  });
});

describe("laws of coverage", () => {
  const order = coverageStatuses.map(({ code }) => code);

  it("is the same for any order of the provisions, byte by byte", () => {
    const shuffled = laws.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, reading, days, ([list, other], code, asOf) => {
        const matrices = [list, other].map((each) => coverage(each, { reading: code, asOf }));
        const [first, second] = matrices.map((matrix) => JSON.stringify([matrix, gaps(matrix)]));
        expect(second).toBe(first);
      }),
      { numRuns: runs },
    );
  });

  it("never makes a status worse when a law that covers an element outright is added", () => {
    const rank = (status: string | undefined): number =>
      status === "unknown" ? -1 : -["explicit", "partial", "absent"].indexOf(status ?? "");
    fc.assert(
      fc.property(
        laws,
        fc.constantFrom(...fewElements),
        fc.constantFrom(1, 2, 3),
        reading,
        days,
        (list, element, level, code, asOf) => {
          const before = coverage(list, { reading: code, asOf });
          const more = law("e", [[element, "explicit"]], { level, inForce: { from: "2000" } });
          const after = coverage([...list, more], { reading: code, asOf });
          const [was, is] = [cellOf(before, element), cellOf(after, element)];
          if (was?.status === "unknown") expect(is?.status).toBe("explicit");
          else expect(rank(is?.status)).toBeGreaterThanOrEqual(rank(was?.status));
          expect(is?.range.highest).toBe("explicit");
          expect(gaps(after).flatMap(({ elements }) => elements).length).toBeLessThanOrEqual(
            gaps(before).flatMap(({ elements }) => elements).length,
          );
        },
      ),
      { numRuns: runs },
    );
  });

  it("is untouched by what is not in force", () => {
    fc.assert(
      fc.property(laws, provisions, reading, (list, extra, code) => {
        const later = { ...extra, inForce: { from: "2031" } };
        const ended = { ...extra, inForce: { from: "1990", to: "2004" } };
        const options = { reading: code, asOf: "2012-06-15" };
        expect(coverage([...list, later, ended], options).cells).toEqual(coverage(list, options).cells);
      }),
      { numRuns: runs },
    );
  });

  it("finds gaps only where somebody has spoken and the reading asks", () => {
    fc.assert(
      fc.property(laws, reading, days, (list, code, asOf) => {
        const matrix = coverage(list, { reading: code, asOf });
        const found = gaps(matrix);
        const open = new Set(unknowns(matrix).map(({ element }) => element));
        for (const gap of found) {
          expect(gap.articles.length).toBeGreaterThan(0);
          for (const id of gap.elements) {
            const cell = cellOf(matrix, id);
            expect(open.has(id)).toBe(false);
            expect(["absent", "partial"]).toContain(cell?.status);
            expect(cell?.articles.some(({ status }) => status === cell.status)).toBe(true);
            expect(["required", "encouraged"]).toContain(cell?.degree);
            if (code === "treaty-minimum") expect(cell?.requirement).toBe("required");
            expect(elementOf(id)?.benchmark).toBe("protocol");
          }
        }
        const told = found.flatMap(({ elements }) => elements);
        const wanted = matrix.cells.filter(
          ({ status, degree }) =>
            (status === "absent" || status === "partial") &&
            (degree === "required" || degree === "encouraged"),
        );
        expect([...told].sort()).toEqual(wanted.map(({ element }) => element).sort());
      }),
      { numRuns: runs },
    );
  });

  it("orders gaps worst first", () => {
    fc.assert(
      fc.property(laws, days, (list, asOf) => {
        const found = gaps(coverage(list, { reading: "committee-expectation", asOf }));
        const places = found.map(({ degree, status, qualified, elements }) => [
          degree === "required" ? 0 : 1,
          order.indexOf(status) === order.indexOf("absent") ? 0 : 1,
          qualified ? 1 : 0,
          legalElements.findIndex(({ id }) => id === elements[0]),
        ]);
        const wanted = [...places].sort((left, right) => {
          const at = left.findIndex((value, index) => value !== right[index]);
          return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
        });
        expect(places).toEqual(wanted);
      }),
      { numRuns: runs },
    );
  });

  it("keeps the status inside the hull", () => {
    const rank = { absent: 0, partial: 1, explicit: 2 };
    fc.assert(
      fc.property(laws, days, (list, asOf) => {
        for (const { status, range, contested } of coverage(list, { reading: "treaty-minimum", asOf })
          .cells) {
          expect(rank[range.lowest]).toBeLessThanOrEqual(rank[range.highest]);
          if (status === "unknown") continue;
          expect(rank[status]).toBeGreaterThanOrEqual(rank[range.lowest]);
          expect(rank[status]).toBeLessThanOrEqual(rank[range.highest]);
          expect(contested).toBe(range.lowest !== range.highest);
        }
      }),
      { numRuns: runs },
    );
  });
});
