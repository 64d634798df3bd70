import type { Issue } from "../issues/issue.js";
import type { CaseFile } from "../recommendations/caseFile.js";

const lists = ["recommendations", "measures", "evidence", "assessments"] as const;

/**
 * Names the entry that a path points to by its identifier, so that the path holds in any order of the entries.
 *
 * @param path - A path into the case file.
 * @param caseFile - That case file.
 * @returns The path with the identifier in place of the index, where the entry has one.
 */
export function namedPath(path: Issue["path"], caseFile: CaseFile): Issue["path"] {
  const [key, index, ...rest] = path;
  const list = lists.find((name) => name === key);
  if (list === undefined || typeof index !== "number") return path;
  const id = caseFile[list][index]?.id;
  return id === undefined ? path : [list, id, ...rest];
}
