import { citation } from "opsc/fragments";
import { expect, it } from "vitest";
import { recommendationPlace } from "../../../src/report/sections/recommendationPlace.js";
import { fixture } from "../fixture.js";

it("recommendationPlace names the document where the recommendation stands in another", () => {
  const [recommendation] = fixture.recommendations;
  if (recommendation === undefined) throw new Error("Expected a recommendation.");
  const { symbol, paragraph, item } = recommendation;
  expect(recommendationPlace(recommendation, symbol)).toEqual(
    citation(symbol, { paragraph, item, form: "place" }),
  );
  expect(recommendationPlace(recommendation, "CRC/C/OPSC/ATA/CO/2")).toEqual(
    citation(symbol, { paragraph, item, form: "full" }),
  );
});
