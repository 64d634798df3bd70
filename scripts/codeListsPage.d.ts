/** What the page shows of a code. */
export interface PageEntry {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  readonly source: {
    readonly title: string;
    readonly locator?: string | undefined;
    readonly year?: number | undefined;
  };
  readonly verified: boolean;
}

/** A list with its name. */
export interface PageList {
  readonly name: string;
  readonly list: readonly PageEntry[];
}

/** Lists that stand beneath one title. */
export interface PageGroup {
  readonly title: string;
  readonly lists: readonly PageList[];
}

/** Rooms in the order in which the page has them. */
export const roomsWithLists: readonly string[];

/** The code lists among the exports of a room, in the order of their names; a scale stands with its grades. */
export function listsOf(room: Readonly<Record<string, unknown>>): readonly PageList[];

/** The page of all code lists in Markdown. */
export function codeListsPage(groups: readonly PageGroup[]): string;
