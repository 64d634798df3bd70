import fc from "fast-check";
import JSZip from "jszip";
import { inflateSync, crc32 } from "node:zlib";
import { list, section } from "opsc/fragments";
import { drawCharts, toDocx, type Renderable } from "opsc/render";
import { describe, expect, it } from "vitest";
import { everyChart } from "../../report/charts/everyChart.js";
import type { DocxContext } from "../../../src/render/docx/docxHandler.js";
import { drawing } from "../../../src/render/docx/drawing.js";
import { blankPng } from "../../../src/render/docx/blankPng.js";
import { drawingSize } from "../../../src/render/docx/measures.js";
import { hostileWords } from "../hostile.js";
import { attribute, elementsIn, partOf, wordParts } from "./wordParts.js";

const report: Renderable = {
  title: "Charts",
  language: "en",
  asOf: "2025-04-01",
  synthetic: true,
  fragments: [
    section({ id: "charts", title: "Charts", children: everyChart }),
    section({ id: "set-in", title: "Set in", children: [list([[...everyChart.slice(0, 1)]])] }),
  ],
};
const drawings = await drawCharts(report);

const picturesIn = async (bytes: Uint8Array) => {
  const parts = await wordParts(bytes);
  const body = partOf(parts, "word/document.xml");
  const targets = new Map(
    elementsIn(partOf(parts, "word/_rels/document.xml.rels"), "Relationship").map((each) => [
      attribute(each, "Id"),
      attribute(each, "Target"),
    ]),
  );
  const zip = await JSZip.loadAsync(bytes);
  const fileOf = async (id: string | undefined) =>
    zip.file(`word/${targets.get(id) ?? ""}`)?.async("uint8array");
  return Promise.all(
    elementsIn(body, "w:drawing").map(async (drawing) => ({
      name: attribute(elementsIn(drawing, "wp:docPr")[0], "name"),
      number: attribute(elementsIn(drawing, "wp:docPr")[0], "id"),
      alternative: attribute(elementsIn(drawing, "wp:docPr")[0], "descr"),
      extent: ["cx", "cy"].map((key) => Number(attribute(elementsIn(drawing, "wp:extent")[0], key))),
      svg: new TextDecoder().decode(
        await fileOf(attribute(elementsIn(drawing, "asvg:svgBlip")[0], "r:embed")),
      ),
      png: await fileOf(attribute(elementsIn(drawing, "a:blip")[0], "r:embed")),
    })),
  );
};

describe("charts in a Word document", () => {
  it("stand as the very drawings, with their words as alternative text, each with a number of its own", async () => {
    const found = await picturesIn(await toDocx(report, { drawings }));
    const charts = [...everyChart, ...everyChart.slice(0, 1)];
    expect(found.map(({ name }) => name)).toEqual(charts.map(({ id }) => id));
    expect(found.map(({ alternative }) => alternative)).toEqual(charts.map(({ alternative }) => alternative));
    expect(found.map(({ svg }) => svg)).toEqual(charts.map((chart) => drawings.svgOf(chart)));
    expect(new Set(found.map(({ number }) => number)).size).toBe(charts.length);
    for (const { png } of found) expect(png).toEqual(blankPng);
  });

  it("stand over the same tables as without drawings, and then without the words", async () => {
    const shown = async (bytes: Uint8Array) => partOf(await wordParts(bytes), "word/document.xml");
    const [drawn, told] = [
      await shown(await toDocx(report, { drawings })),
      await shown(await toDocx(report)),
    ];
    const tables = (body: typeof drawn) => elementsIn(body, "w:tbl");
    expect(tables(drawn)).toEqual(tables(told));
    const styled = (body: typeof drawn, style: string) =>
      elementsIn(body, "w:pStyle").filter((each) => attribute(each, "w:val") === style).length;
    const number = everyChart.length + 1;
    expect([styled(drawn, "Chart"), styled(drawn, "ChartWords")]).toEqual([number, 0]);
    expect([styled(told, "Chart"), styled(told, "ChartWords")]).toEqual([0, number]);
    expect(styled(drawn, "Caption")).toBe(styled(told, "Caption") + number);
  });

  it("stand in words where they could not be drawn, beside those that could", async () => {
    const [first] = everyChart;
    if (first === undefined) throw new Error("Expected a chart.");
    const foreign = {
      ...first,
      id: "foreign",
      specification: { mark: "bar" },
      alternative: "Seen in words.",
    };
    const mixed = { ...report, fragments: [section({ id: "a", title: "A", children: [first, foreign] })] };
    const bytes = await toDocx(mixed, { drawings: await drawCharts(mixed) });
    expect((await picturesIn(bytes)).map(({ name }) => name)).toEqual([first.id]);
    const words = elementsIn(partOf(await wordParts(bytes), "word/document.xml"), "w:t").flatMap(
      ({ elements = [] }) => elements.map(({ text }) => text),
    );
    expect(words).toContain("Seen in words.");
  });

  it("are none where a drawing does not say how large it is", () => {
    const about = { name: "a", alternative: "Words." };
    expect(drawing({ svg: "<svg/>", png: blankPng }, about, { indent: 0 } as DocxContext)).toBeUndefined();
  });

  it("have the pictures that the caller makes, one for each drawing", async () => {
    const asked: string[] = [];
    const found = await picturesIn(
      await toDocx(report, {
        drawings,
        picture: (svg) => {
          asked.push(svg);
          return Promise.resolve(Uint8Array.of(...blankPng, asked.length));
        },
      }),
    );
    expect(asked).toEqual(everyChart.map((chart) => drawings.svgOf(chart)));
    for (const { svg, png } of found) expect(png?.at(-1)).toBe(asked.indexOf(svg) + 1);
  });

  it("refuses what is no drawing and no PNG", async () => {
    const svg = "<svg/>";
    await expect(
      toDocx(report, { drawings: { ids: [], undrawn: [], svg: () => svg, svgOf: () => svg } as never }),
    ).rejects.toThrow(TypeError);
    await expect(
      toDocx(report, { drawings, picture: () => Promise.resolve(Uint8Array.of(1, 2)) }),
    ).rejects.toThrow("PNG");
  });

  it("gives the same bytes twice", async () => {
    expect(Buffer.from(await toDocx(report, { drawings })).equals(await toDocx(report, { drawings }))).toBe(
      true,
    );
  });

  it("keeps hostile words as words in the alternative text", async () => {
    const [first] = everyChart;
    if (first === undefined) throw new Error("Expected a chart.");
    const all = ["{chart1.svg}", "{media/chart1.png}", "rIdChart1", ...hostileWords];
    const hostile = {
      ...report,
      fragments: all.map((words, index) =>
        section({
          id: `section-${index}`,
          title: `${words} x`,
          children: [
            {
              ...first,
              id: `chart-${index}`,
              alternative: `${words} x`,
              data: { ...first.data, id: `data-${index}` },
            },
          ],
        }),
      ),
    };
    const bytes = await toDocx(hostile, { drawings: await drawCharts(hostile) });
    const found = await picturesIn(bytes);
    expect(new Set(found.map(({ svg }) => svg))).toEqual(new Set([drawings.svgOf(first)]));
    const headings = elementsIn(partOf(await wordParts(bytes), "word/document.xml"), "w:p")
      .filter((each) => attribute(elementsIn(each, "w:pStyle")[0], "w:val") === "Heading1")
      .map((each) =>
        elementsIn(each, "w:t")
          .flatMap(({ elements = [] }) => elements.map(({ text }) => String(text)))
          .join("")
          .replace(/^[IVX]+\. /, ""),
      );
    expect(headings).toHaveLength(all.length);
    // What a heading says of the same words behind its number is what the alternative text says.
    expect(found.map(({ alternative }) => alternative)).toEqual(headings);
  });

  it("is no larger than the page, whatever its size, and keeps its proportions", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.nat(8),
        (width, height, indent) => {
          const size = drawingSize(`<svg width="9" viewBox="0 0 ${width} ${height}">`, indent);
          if (size === undefined) throw new Error("Expected a size.");
          // 17 by 22.1 centimetres, at 360,000 units a centimetre.
          expect(size.width).toBeLessThanOrEqual(17.01 * 360_000);
          expect(size.height).toBeLessThanOrEqual(22.1 * 360_000);
          expect(Math.abs(size.width * height - size.height * width)).toBeLessThan(width + height);
        },
      ),
    );
    for (const svg of ["", "<svg>", '<svg viewBox="0 0 0 5">']) expect(drawingSize(svg, 0)).toBeUndefined();
  });
});

describe("the blank", () => {
  it("is a PNG of one white dot", () => {
    const view = new DataView(blankPng.buffer, blankPng.byteOffset);
    const chunks = new Map<string, Uint8Array>();
    for (let at = 8; at < blankPng.length;) {
      const length = view.getUint32(at);
      const name = blankPng.subarray(at + 4, at + 8);
      const data = blankPng.subarray(at + 8, at + 8 + length);
      expect(view.getUint32(at + 8 + length)).toBe(crc32(data, crc32(name)));
      chunks.set(new TextDecoder().decode(name), data);
      at += 12 + length;
    }
    expect([...chunks.keys()]).toEqual(["IHDR", "IDAT", "IEND"]);
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    expect([...inflateSync(chunks.get("IDAT") ?? new Uint8Array())]).toEqual([0, 255]);
  });
});
