import type { Issue } from "../../issues/issue.js";
import type { Category } from "../model/dimension.js";
import type { RecordList } from "./codedField.js";

/** Number of the leaf that something falls in. */
export type LeafEncoder = (subject: never) => number;

/** The numbers of a dimension's leaves, as an encoder needs them. */
export interface LeafNumbers {
  /** Numbers of the leaves of its own. */
  readonly own: ReadonlyMap<string, number>;
  /** Codes of its groups. */
  readonly groups: ReadonlySet<string>;
  /** Number of `_O`. */
  readonly other: number;
  /** Number of `_U`. */
  readonly unknown: number;
  /** Number of `_Z`. */
  readonly notApplicable: number;
  /** Number of `_X`. */
  readonly notCollected: number;
}

/** What a dimension of a plan comes to, before its leaves are numbered. */
export interface DimensionSource {
  /** Usual code. */
  readonly code: string;
  /** Usual label. */
  readonly label: string;
  /** Categories of its own, the built-in groups among them. */
  readonly categories: readonly Category[];
  /** The list that it reads items of; absent where it reads the record. */
  readonly list?: RecordList | undefined;
  /** Whether `_O` says that a record is not of the plan's population at all. */
  readonly limits?: boolean | undefined;
  /** Makes the encoder. */
  readonly encoder: (numbers: LeafNumbers) => LeafEncoder;
}

/** A dimension that makes no sense, and why; the path goes on from the dimension. */
export type SourceOrIssue = DimensionSource | Issue;

/** Says that a part of a dimension is not as it should be. */
export const dimensionIssue = (code: string, path: Issue["path"], message: string): Issue => ({
  code,
  severity: "error",
  path,
  message,
});
