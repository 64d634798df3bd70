import * as z from "zod";

/** Fonts of a chart: the first that is there. All of them are as wide as Arial. */
export const chartFont = "Liberation Sans, Arial, Helvetica, sans-serif";

/** One row of data: words and numbers by field. */
export type ChartRow = Readonly<Record<string, string | number>>;

/** A place in pixels, or one that a field gives through a scale with all its values named. */
export type ChartPlace =
  | {
      /** The place. */
      readonly value: number;
    }
  | {
      /** The field with the number. */
      readonly field: string;
      /** A number. */
      readonly type: "quantitative";
      /** From the least value to the greatest. */
      readonly scale: { readonly domain: readonly [number, number]; readonly nice: false };
      /** Axes are drawn as marks, so that no text has to be measured. */
      readonly axis: null;
    }
  | {
      /** The field with the number of the row or column. */
      readonly field: string;
      /** A place in a row. */
      readonly type: "ordinal";
      /** Every row or column, with the share of it that stays free. */
      readonly scale: { readonly domain: readonly number[]; readonly padding: number };
      /** Axes are drawn as marks. */
      readonly axis: null;
      /** The order of the domain. */
      readonly sort: null;
    };

/** The other end of a range. */
export interface ChartEnd {
  /** The field with the number, on the scale of the first end. */
  readonly field: string;
}

/** Marks of one kind on one set of data. */
export interface ChartLayer {
  /** Name of the data. */
  readonly data: { readonly name: string };
  /** The mark. */
  readonly mark: {
    readonly type: "bar" | "point" | "rect" | "rule" | "text";
    readonly align?: "center" | "left" | "right" | undefined;
    readonly baseline?: "bottom" | "middle" | "top" | undefined;
    readonly dx?: number | undefined;
    readonly dy?: number | undefined;
    readonly fill?: string | undefined;
    readonly fontSize?: number | undefined;
    readonly fontWeight?: "bold" | "normal" | undefined;
    readonly lineBreak?: "\n" | undefined;
    readonly lineHeight?: number | undefined;
    readonly opacity?: 1 | undefined;
    readonly shape?: "circle" | "cross" | "diamond" | "square" | "triangle-down" | "triangle-up" | undefined;
    readonly size?: number | undefined;
    readonly stroke?: string | undefined;
    readonly strokeDash?: readonly number[] | undefined;
    readonly strokeWidth?: number | undefined;
  };
  /** Which field is seen how. */
  readonly encoding: {
    readonly x?: ChartPlace | undefined;
    readonly x2?: ChartEnd | { readonly value: number } | undefined;
    readonly y?: ChartPlace | undefined;
    readonly y2?: { readonly value: number } | undefined;
    readonly text?: { readonly field: string; readonly type: "nominal" } | undefined;
  };
}

/**
 * The part of Vega-Lite in which the charts of this package are written. It has no expression, transform, parameter, link, image or
 * address, every scale names its values, and axes and legends are marks: what is drawn depends on nothing but what stands in it.
 */
export interface ChartSpecification {
  /** The version of Vega-Lite. */
  readonly $schema: "https://vega.github.io/schema/vega-lite/v6.json";
  /** Paper. */
  readonly background: string;
  /** Width of the plot in pixels. */
  readonly width: number;
  /** Height of the plot in pixels. */
  readonly height: number;
  /** Room around the plot in pixels. */
  readonly padding: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Nothing is sized by its contents. */
  readonly autosize: "none";
  /** Fonts, and no frame. */
  readonly config: {
    readonly aria: false;
    readonly font: typeof chartFont;
    readonly view: { readonly stroke: null };
  };
  /** The data by name. */
  readonly datasets: Readonly<Record<string, readonly ChartRow[]>>;
  /** What is drawn, from back to front. */
  readonly layer: readonly ChartLayer[];
}

const name = z.string().regex(/^[a-z][A-Za-z]{0,30}$/);
const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const paint = z.union([colour, z.literal("transparent")]);
const pixels = z.number().min(-20_000).max(20_000);
const small = z.number().min(0).max(400);
const value = z.strictObject({ value: pixels });

const place = z.union([
  value,
  z.strictObject({
    field: name,
    type: z.literal("quantitative"),
    scale: z.strictObject({ domain: z.tuple([z.number(), z.number()]), nice: z.literal(false) }),
    axis: z.null(),
  }),
  z.strictObject({
    field: name,
    type: z.literal("ordinal"),
    scale: z.strictObject({ domain: z.array(z.number()), padding: z.number().min(0).max(1) }),
    axis: z.null(),
    sort: z.null(),
  }),
]);

const layer = z.strictObject({
  data: z.strictObject({ name }),
  mark: z.strictObject({
    type: z.enum(["bar", "point", "rect", "rule", "text"]),
    align: z.enum(["center", "left", "right"]).optional(),
    baseline: z.enum(["bottom", "middle", "top"]).optional(),
    dx: pixels.optional(),
    dy: pixels.optional(),
    fill: paint.optional(),
    fontSize: small.optional(),
    fontWeight: z.enum(["bold", "normal"]).optional(),
    lineBreak: z.literal("\n").optional(),
    lineHeight: small.optional(),
    opacity: z.literal(1).optional(),
    shape: z.enum(["circle", "cross", "diamond", "square", "triangle-down", "triangle-up"]).optional(),
    size: small.optional(),
    stroke: paint.optional(),
    strokeDash: z.array(small).optional(),
    strokeWidth: small.optional(),
  }),
  encoding: z.strictObject({
    x: place.optional(),
    x2: z.union([z.strictObject({ field: name }), value]).optional(),
    y: place.optional(),
    y2: value.optional(),
    text: z.strictObject({ field: name, type: z.literal("nominal") }).optional(),
  }),
});

/** Validates a {@link ChartSpecification}; whatever else Vega-Lite has is refused. */
export const chartSpecificationSchema = z.strictObject({
  $schema: z.literal("https://vega.github.io/schema/vega-lite/v6.json"),
  background: colour,
  width: z.number().min(1).max(4_000),
  height: z.number().min(1).max(100_000),
  padding: z.strictObject({ left: small, top: small, right: small, bottom: small }),
  autosize: z.literal("none"),
  config: z.strictObject({
    aria: z.literal(false),
    font: z.literal(chartFont),
    view: z.strictObject({ stroke: z.null() }),
  }),
  datasets: z.record(name, z.array(z.record(name, z.union([z.string(), z.number()])))),
  layer: z.array(layer).min(1).max(60),
}) satisfies z.ZodType<ChartSpecification>;
