import {
  turkmenistan,
  turkmenistanLegislation,
  turkmenistanParagraphs,
  turkmenistanParts,
} from "opsc/casebook";
import { isProvisionPath } from "opsc/protocol";
import { expect, it } from "vitest";

it("cites only provisions that the Protocol has", () => {
  const cited = [
    ...turkmenistan.recommendations.flatMap(({ provisions }) => provisions),
    ...turkmenistanLegislation.flatMap(({ bearsOn = [] }) => bearsOn),
    ...turkmenistanParts.flatMap(({ provisions }) => provisions),
    ...turkmenistanParagraphs.flatMap(({ provisions, citationNote, items }) => [
      ...provisions,
      ...(citationNote ? [citationNote.suggestion] : []),
      ...items.flatMap((item) => [
        ...item.provisions,
        ...(item.citationNote ? [item.citationNote.suggestion] : []),
      ]),
    ]),
  ];
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !isProvisionPath(id))).toEqual([]);
});
