import { parentPort, workerData } from "node:worker_threads";
import type { ThreadSetup } from "./threads/messages.js";
import { serveRanges } from "./threads/serveRanges.js";

if (parentPort !== null) await serveRanges(parentPort, workerData as ThreadSetup);
