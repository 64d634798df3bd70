// Removes what a build or a report wrote, so that no stale file is ever packed.
import { rmSync } from "node:fs";

for (const folder of ["dist"])
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
