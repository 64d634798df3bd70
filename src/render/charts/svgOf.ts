import type { ChartSpecification } from "../../fragments/chartSpecification.js";
import { plainText } from "../plainText.js";
import type { ChartLibraries } from "./chartLibraries.js";
import type { ExpressionInterpreter } from "./drawOptions.js";

const refuse = (): never => {
  throw new Error("A chart of this package loads nothing: its data stand in its specification.");
};

const lone = /\p{Surrogate}/gu;

/** Words without what controls a terminal or turns the direction of writing; lines stay apart. */
const cleaned = (words: string): string =>
  words.split("\n").map(plainText).join("\n").replace(lone, "\ufffd");

const cleanedData = ({ datasets }: ChartSpecification): ChartSpecification["datasets"] =>
  Object.fromEntries(
    Object.entries(datasets).map(([name, rows]) => [
      name,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [
            field,
            typeof value === "string" ? cleaned(value) : value,
          ]),
        ),
      ),
    ]),
  );

/**
 * Draws a checked specification as static SVG. Nothing is loaded, and no text is measured: the specification says where everything stands.
 *
 * @param specification - A specification that `chartSpecificationSchema` let through.
 * @param libraries - Vega and Vega-Lite.
 * @param interpreter - What works out expressions; Vega makes code of them where it is left out.
 * @returns The SVG.
 * @throws EvalError where code may not be made of text and there is no interpreter.
 */
export async function svgOf(
  specification: ChartSpecification,
  { vega, vegaLite }: ChartLibraries,
  interpreter?: ExpressionInterpreter,
): Promise<string> {
  const silent = vega.logger(vega.None);
  const clean = { ...specification, datasets: cleanedData(specification) };
  const { spec } = vegaLite.compile(clean as unknown as Parameters<typeof vegaLite.compile>[0], {
    logger: silent,
  });
  const parsed = vega.parse(spec, undefined, { ast: interpreter !== undefined });
  const view = new vega.View(parsed, {
    ...(interpreter === undefined ? {} : { expr: interpreter }),
    renderer: "none",
    logger: silent,
    loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
  });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
