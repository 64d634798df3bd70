import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters } from "opsc/codes";
import { clusterProvisions, isProvisionPath, narrowProvisions, provisions } from "opsc/protocol";

describe("clusterProvisions", () => {
  it("names clusters once, and provisions that exist", () => {
    const named = clusterProvisions.map(({ cluster }) => cluster);
    expect(new Set(named).size).toBe(named.length);
    expect(named.every((cluster) => clusters.some(({ code }) => code === cluster))).toBe(true);
    expect(
      clusterProvisions.flatMap((entry) => entry.provisions).filter((id) => !isProvisionPath(id)),
    ).toEqual([]);
  });

  it.each([
    ["legal-persons", ["3.4"]],
    ["jurisdiction", ["4"]],
    ["extradition", ["5"]],
    ["recovery-reintegration", ["9.3", "9.4"]],
    ["cooperation", ["10"]],
  ])("knows what %s is about", (cluster, expected) => {
    expect(clusterProvisions.find((entry) => entry.cluster === cluster)?.provisions).toEqual(expected);
  });
});

describe("narrowProvisions", () => {
  const ids = fc.subarray(provisions.map(({ id }) => id));

  it("has the same members whichever list comes first", () => {
    fc.assert(
      fc.property(ids, ids, (left, right) => {
        expect(narrowProvisions(left, right).toSorted()).toEqual(narrowProvisions(right, left).toSorted());
      }),
    );
  });

  it("keeps a list that is compared with itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...provisions), ({ id }) => {
        expect(narrowProvisions([id], [id])).toEqual([id]);
        expect(narrowProvisions([id], [id.split(".")[0] ?? ""])).toEqual([id]);
      }),
    );
  });

  it("is empty where nothing is common; article 1 is not above article 10", () => {
    expect(narrowProvisions(["1"], ["10"])).toEqual([]);
    expect(narrowProvisions([], ["3"])).toEqual([]);
  });
});
