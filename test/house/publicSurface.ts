import { rooms } from "./sourceFiles.js";

type Module = Readonly<Record<string, unknown>>;

/** What every entry of the package exports at run time, by the name under which it is imported. */
export const publicSurface = async (): Promise<ReadonlyMap<string, Module>> => {
  const open = rooms.filter((room) => room !== "cli");
  const modules = await Promise.all(
    open.map(
      async (room) => [`opsc/${room}`, (await import(`../../src/${room}/index.ts`)) as Module] as const,
    ),
  );
  return new Map([["opsc", (await import("opsc")) as Module], ...modules]);
};
