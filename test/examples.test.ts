import { describe, expect, it } from "vitest";
import { writeExamples } from "../scripts/extractExamples.js";

interface Exported {
  readonly room: string;
  readonly name: string;
  readonly kind: string;
  readonly documented: boolean;
  readonly examples: readonly { readonly assertions: number }[];
  readonly paths: readonly string[];
}

const exported: readonly Exported[] = writeExamples();
const needsExample = new Set(["function", "interface", "type", "class"]);

describe("public docstrings", () => {
  it("exist for every export", () => {
    expect(exported.length).toBeGreaterThan(100);
    expect(
      exported.filter(({ documented }) => !documented).map(({ room, name }) => `${room}/${name}`),
    ).toEqual([]);
  });

  it("have an example with an answer for every function and type", () => {
    const without = exported
      .filter(({ kind }) => needsExample.has(kind))
      .filter(({ examples }) => examples.length === 0 || examples.some(({ assertions }) => assertions === 0));
    expect(without.map(({ room, name }) => `${room}/${name}`)).toEqual([]);
  });
});

describe("examples run", () => {
  for (const { room, name, paths } of exported) {
    for (const path of paths) {
      it(`${room}/${name}`, async () => {
        const { default: run } = (await import(/* @vite-ignore */ path)) as { default: () => Promise<void> };
        await run();
      });
    }
  }
});
