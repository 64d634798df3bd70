/** What a table of rules shows of each. */
export interface TableRule {
  readonly number: number;
  readonly id: string;
  readonly sentence: string;
  readonly severity: string;
  readonly source: { readonly title: string; readonly locator?: string | undefined };
}

/** The rules as a table in Markdown. */
export function rulesTable(rules: readonly TableRule[]): string;

/** A page with another table between `<!-- NAME:begin -->` and `<!-- NAME:end -->`. */
export function withTable(page: string, name: string, table: string): string;
