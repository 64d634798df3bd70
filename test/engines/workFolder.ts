import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Who runs a server: nobody, where the tests run as root, because no server should and PostgreSQL will not; otherwise whoever runs the tests. */
export const servant: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A folder for one server, with a short name because sockets lie in it. */
export interface WorkFolder {
  /** Where it is. */
  readonly path: string;
  /** Makes a folder in it and says where. */
  readonly folder: (name: string) => string;
  /** Takes it away with everything in it. */
  readonly remove: () => void;
}

/** Makes a folder that belongs to whoever runs the servers. */
export function workFolder(): WorkFolder {
  const owned = (folder: string): string => {
    if (servant.uid !== undefined && servant.gid !== undefined) chownSync(folder, servant.uid, servant.gid);
    return folder;
  };
  const path = owned(mkdtempSync(join(tmpdir(), "opsc-engine-")));
  return {
    path,
    folder: (name) => {
      const folder = join(path, name);
      mkdirSync(folder);
      return owned(folder);
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
