/** In which form records come. */
export interface FormOfFile {
  /** NDJSON, or a table. */
  readonly format: "ndjson" | "csv";
  /** What stands between the cells of a table. */
  readonly delimiter: string;
}

/** The form of a file as the options say, or else as its name does. */
export function formOfFile(
  file: string,
  options: { readonly format?: "ndjson" | "csv"; readonly delimiter?: string },
): FormOfFile {
  return {
    format: options.format ?? (/\.(?:csv|tsv)$/i.test(file) ? "csv" : "ndjson"),
    delimiter: options.delimiter ?? (/\.tsv$/i.test(file) ? "\t" : ","),
  };
}
