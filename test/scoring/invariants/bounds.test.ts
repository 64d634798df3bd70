import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsOf, runs, scoringInput } from "./arbitraryInput.js";
import { textbookInterval, textbookValue } from "./naiveScore.js";
import { cuts, intervalsOf, nodeIn, scored, tolerance } from "./scored.js";

describe("I1, I2, I15, I16 and the definition itself", () => {
  it("I1 keeps 0 <= L <= U <= 1 everywhere", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        for (const { node, cut, interval } of intervalsOf(scored(input))) {
          const own = node.cuts?.[cut];
          const all = [
            interval,
            own?.arithmetic ?? interval,
            own?.geometric ?? interval,
            own?.core ?? interval,
          ];
          const inside = all.every(({ lower, upper }) => lower >= 0 && lower <= upper && upper <= 1);
          if (!inside) expect(all).toBe("intervals with 0 <= lower <= upper <= 1");
        }
      }),
      runs(150),
    );
  });

  it("I2 says [0, 1], coverage 0 and no grade without evidence", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        for (const { node, cut, interval } of intervalsOf(scored({ ...input, evidence: [] }))) {
          expect(interval).toEqual({ lower: 0, upper: 1 });
          expect(node.cuts?.[cut].coverage).toBe(0);
          expect(node.grade?.grade).toBeNull();
        }
      }),
      runs(60),
    );
  });

  it("I2 gives no grade without evidence even where one band holds everything", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        const bands = [{ grade: "any", label: "Any", lower: 0, upper: 1 }];
        const made = scored({ ...input, evidence: [], policy: { ...input.policy, bands } });
        expect(made.nodes[0]?.grade).toEqual({ grade: null, lowest: "any", highest: "any" });
      }),
      runs(20),
    );
  });

  it("I15 never loses coverage from a stricter cut to a looser one", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        for (const { cuts: own } of scored(input).nodes) {
          if (own === null) continue;
          expect(own.verified.coverage).toBeLessThanOrEqual(own.documented.coverage);
          expect(own.documented.coverage).toBeLessThanOrEqual(own.claimed.coverage);
          expect(own.claimed.coverage).toBeLessThanOrEqual(1);
        }
      }),
      runs(100),
    );
  });

  it("I16 holds every completion of what is open, and attains both ends", () => {
    fc.assert(
      fc.property(
        scoringInput,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
        (input, chosen) => {
          const made = scored(input);
          for (const cut of cuts) {
            const order = new Map(made.nodes.map(({ id }, at) => [id, at]));
            const end = (item: string, share: number): number => {
              const own = nodeIn(made, item).cuts?.[cut].interval ?? { lower: 0, upper: 1 };
              return own.lower + share * (own.upper - own.lower);
            };
            const at = (share: (item: string) => number): number =>
              textbookValue(input.framework.root, (item) => end(item, share(item)), input.policy);
            const whole = made.nodes[0]?.cuts?.[cut].interval ?? { lower: 1, upper: 0 };
            const completed = at((item) => chosen[(order.get(item) ?? 0) % chosen.length] ?? 0);
            expect(completed).toBeGreaterThanOrEqual(whole.lower - tolerance);
            expect(completed).toBeLessThanOrEqual(whole.upper + tolerance);
            expect(Math.abs(at(() => 0) - whole.lower)).toBeLessThanOrEqual(tolerance);
            expect(Math.abs(at(() => 1) - whole.upper)).toBeLessThanOrEqual(tolerance);
          }
        },
      ),
      runs(100),
    );
  });

  it("reads every item as the definition says: the hull of what counts, or everything", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        const made = scored(input);
        for (const { id, notApplicable } of itemsOf(input.framework.root)) {
          if (notApplicable !== undefined) continue;
          cuts.forEach((cut, at) => {
            expect(nodeIn(made, id).cuts?.[cut].interval).toEqual(textbookInterval(id, 3 - at, input));
          });
        }
      }),
      runs(150),
    );
  });
});
