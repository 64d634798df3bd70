import type { IShadingAttributesProperties, ITableBordersOptions, ITableOptions } from "docx";

const none = { style: "none", size: 0, color: "auto" } as const;
const rule = { style: "single", size: 8, color: "595959" } as const;

/** Rules above and below a table and finer ones between its rows. */
export const tableBorders: ITableBordersOptions = {
  top: rule,
  bottom: rule,
  left: none,
  right: none,
  insideHorizontal: { style: "single", size: 4, color: "BFBFBF" },
  insideVertical: none,
};

/** The ground of the headings of columns. */
export const headShade: IShadingAttributesProperties = { type: "clear", color: "auto", fill: "E7ECF2" };

/** The room around the words of a cell. */
export const cellMargins: NonNullable<ITableOptions["margins"]> = {
  top: 40,
  bottom: 40,
  left: 70,
  right: 70,
};
