import { turkmenistan, turkmenistanParagraphs, turkmenistanParts } from "opsc/casebook";
import { readConcludingObservations } from "opsc/documents";
import type { Recommendation } from "opsc/recommendations";
import { expect, it } from "vitest";
import { absent, sharedText } from "../support/shared.js";

const observationsText = sharedText("CRC-C-OPSC-TKM-CO-1.txt");

type Keys = Pick<Recommendation, "id" | "paragraph" | "item" | "strength" | "cluster" | "provisions">;

it("agrees with what the reader gets from the published text", ({ skip }) => {
  if (observationsText === undefined) return skip(absent);
  const result = readConcludingObservations(observationsText);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const document = result.value;

  expect(document).toMatchObject({
    symbol: turkmenistan.symbol,
    state: turkmenistan.state,
    instrument: turkmenistan.instrument,
    reportSymbol: turkmenistan.reportSymbol,
    adoptedOn: turkmenistan.adoptedOn,
    nextReportDueOn: turkmenistan.deadlines.find(({ setBy }) => setBy === "committee")?.dueOn,
  });
  expect(document.sections).toHaveLength(turkmenistanParts.length);
  expect(
    document.paragraphs.map(({ number, section, kind, items }) => ({
      number,
      section: section?.split(".")[0],
      kind,
      items: items.map(({ label }) => label),
    })),
  ).toEqual(
    turkmenistanParagraphs.map(({ number, section, kind, items }) => ({
      number,
      section,
      kind,
      items: items.map(({ label }) => label),
    })),
  );
  const keysOf = ({ id, paragraph, item, strength, cluster, provisions }: Keys) => ({
    id,
    paragraph,
    item,
    strength,
    cluster,
    provisions,
  });
  expect(document.recommendations.map(keysOf)).toEqual(turkmenistan.recommendations.map(keysOf));
});
