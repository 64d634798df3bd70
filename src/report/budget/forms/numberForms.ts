/** How a language sets the digits of a number. */
export interface NumberForms {
  /** What stands between groups of three digits. */
  readonly group: string;
  /** The smallest number whose digits are grouped. */
  readonly groupedFrom: 1_000 | 10_000;
  /** What stands before the decimals. */
  readonly decimal: string;
  /** What stands after a number of hundredths. */
  readonly percent: string;
}

/** How many decimals a number has. */
interface Decimals {
  /** At least so many; none where it is left out. */
  readonly least?: number;
  /** At most so many; three where it is left out. */
  readonly most?: number;
}

/**
 * Sets numbers in a language. The digits are those of `Intl` for English, which are the same on every engine; the marks
 * between them are the language's own, so that no version of the engine's language data changes a report.
 *
 * @param forms - The marks.
 * @returns Writes a number.
 */
export function numberWriter(forms: NumberForms): (value: number, decimals?: Decimals) => string {
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (least: number, most: number): Intl.NumberFormat => {
    const key = `${least} ${most}`;
    const known = formats.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat("en", { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(key, made);
    return made;
  };
  return (value, { least = 0, most = 3 } = {}) => {
    const [whole = "", decimals] = formatOf(least, most).format(value).split(".");
    const group = Math.abs(value) < forms.groupedFrom ? "" : forms.group;
    const grouped = whole.split(",").join(group);
    return decimals === undefined ? grouped : `${grouped}${forms.decimal}${decimals}`;
  };
}
