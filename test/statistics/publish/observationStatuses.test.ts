import { cellMarkers, observationStatuses } from "opsc/statistics";
import { describe, expect, it } from "vitest";

describe("observationStatuses", () => {
  it("are codes of CL_OBS_STATUS with their names there", () => {
    expect(observationStatuses.map(({ code, label }) => `${code} ${label}`)).toEqual([
      "A Normal value",
      "L Missing value; data exist but were not collected",
      "M Missing value; data cannot exist",
      "Q Missing value; suppressed",
    ]);
  });
});

describe("cellMarkers", () => {
  it("has one marker for what is suppressed, and no digit or blank among them", () => {
    expect(cellMarkers.filter(({ label }) => label === "suppressed")).toHaveLength(1);
    for (const { code } of cellMarkers) expect(code).toMatch(/^[a-z]$/);
  });
});
