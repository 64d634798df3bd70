import type { SystemCell } from "../model/countSystem.js";
import type { AuditRequest } from "./auditRequest.js";

/** An equation that an attacker has: one sum less another is a number. */
export interface KnownSum {
  /** Rows that count. */
  readonly plus: Int32Array;
  /** Rows that count against them. */
  readonly minus: Int32Array;
  /** The number. */
  readonly value: number;
  /** Number of the published cell that says so; -1 for a link or an earlier release. */
  readonly cell: number;
}

const nothing = new Int32Array(0);

/** The equations of every attacker who is named: what is published, what links the tables, and what was published before. */
export function knownSums({
  system,
  hidden,
  policy,
  earlier = [],
}: Omit<AuditRequest, "primary">): KnownSum[] {
  const published = system.cells.flatMap(({ rows, count }, cell): KnownSum[] =>
    hidden[cell] === 1 ? [] : [{ plus: rows, minus: nothing, value: count, cell }],
  );
  const links = system.links.map(({ left, right }): KnownSum => ({
    plus: left,
    minus: right,
    value: 0,
    cell: -1,
  }));
  const before = policy.attackers.includes("earlier-releases") ? earlier : [];
  const printed = before.map(({ rows, count }: SystemCell): KnownSum => ({
    plus: rows,
    minus: nothing,
    value: count,
    cell: -1,
  }));
  return [...published, ...links, ...printed];
}
