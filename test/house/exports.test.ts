import { describe, expect, it } from "vitest";
import expected from "./exports.json" with { type: "json" };
import { publicSurface } from "./publicSurface.js";

const surface = await publicSurface();
const root = surface.get("opsc") ?? {};

/** Rooms that the root does not carry: `node` touches files, and fragments have names too short to stand alone. */
const apart = new Set(["opsc", "opsc/node", "opsc/fragments"]);

describe("the public surface", () => {
  it("is what exports.json lists: a change of it is a change of that file", () => {
    const names = Object.fromEntries(
      [...surface].map(([entry, module]) => [entry, Object.keys(module).sort()]),
    );
    expect(names).toEqual(expected);
  });

  it("has no name that begins with an underscore, no default, and nothing undefined", () => {
    for (const [entry, module] of surface) {
      for (const [name, value] of Object.entries(module)) {
        expect(name, entry).toMatch(/^[a-zA-Z][a-zA-Z\d]*$/);
        expect(name, entry).not.toBe("default");
        expect(value, `${entry}: ${name}`).toBeDefined();
      }
    }
  });

  it("is the same at the root and in the rooms", () => {
    for (const [entry, module] of surface) {
      if (apart.has(entry)) continue;
      for (const [name, value] of Object.entries(module)) expect(root[name], `${entry}: ${name}`).toBe(value);
    }
  });

  it("carries the fragments at the root under one name, their schemas and walkers under their own", () => {
    const fragments = surface.get("opsc/fragments") ?? {};
    const atRoot = root["fragments"] as Readonly<Record<string, unknown>>;
    expect(Object.keys(atRoot).sort()).toEqual(Object.keys(fragments).sort());
    for (const [name, value] of Object.entries(fragments)) {
      expect(atRoot[name], name).toBe(value);
      if (name in root && name !== "fragments") expect(root[name], name).toBe(value);
      if (name.endsWith("Schema")) expect(root[name], name).toBe(value);
    }
  });

  it("has nothing at the root that no room has", () => {
    const inRooms = new Set(
      [...surface].filter(([entry]) => entry !== "opsc").flatMap(([, module]) => Object.keys(module)),
    );
    expect(Object.keys(root).filter((name) => name !== "fragments" && !inRooms.has(name))).toEqual([]);
  });

  it("has no name in two rooms for two things", () => {
    const seen = new Map<string, unknown>();
    for (const [entry, module] of surface) {
      if (entry === "opsc") continue;
      for (const [name, value] of Object.entries(module)) {
        if (seen.has(name)) expect(seen.get(name), `${entry}: ${name}`).toBe(value);
        seen.set(name, value);
      }
    }
  });

  it("leaves the room of files out of the root", () => {
    expect(Object.keys(surface.get("opsc/node") ?? {}).filter((name) => name in root)).toEqual([]);
  });
});
