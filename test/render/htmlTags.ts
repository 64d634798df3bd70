/** A tag of a page with its attributes, as a strict reader sees it. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)>/g;

/** Reads the tags of a page; anything else that begins with `<` is an error. The style and the doctype are taken out first. */
export function htmlTags(page: string): Tag[] {
  const body = page.replace(/^<!doctype html>/, "").replace(/<style>[^<]*<\/style>/, "");
  const left = body.replace(tagPattern, "");
  if (left.includes("<")) throw new Error(`unread markup: ${left.slice(left.indexOf("<")).slice(0, 80)}`);
  return [...body.matchAll(tagPattern)].map(([, slash, name = "", attributes = ""]) => ({
    name,
    closes: slash === "/",
    attributes: new Map(
      [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [key, value]),
    ),
  }));
}

const empty = new Set(["meta", "br", "col"]);

/** Whether every element that opens is closed in turn. */
export function isBalanced(tags: readonly Tag[]): boolean {
  const open: string[] = [];
  for (const { name, closes } of tags) {
    if (empty.has(name)) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
