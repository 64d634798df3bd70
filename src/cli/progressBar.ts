import { SingleBar } from "cli-progress";
import type { ReadProgress } from "../node/streams/records/readOptions.js";

/** What draws how far a reading is. */
export interface ProgressBar {
  /** Draws the next state. */
  readonly show: (progress: ReadProgress) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

const idle: ProgressBar = { show: () => undefined, stop: () => undefined };

/** A progress bar on a terminal, over the bytes of a file or, where their number is not known, over records alone; nothing elsewhere. */
export function progressBar(terminal: NodeJS.WritableStream | undefined): ProgressBar {
  if (terminal === undefined) return idle;
  let bar: SingleBar | undefined;
  const start = (totalBytes: number | undefined): SingleBar => {
    const format =
      totalBytes === undefined
        ? "{records} records"
        : "{bar} {percentage} %  {records} records  {eta_formatted}";
    const started = new SingleBar({
      stream: terminal,
      format,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 50,
      fps: 8,
    });
    started.start(totalBytes ?? 1, 0, { records: "0" });
    return started;
  };
  return {
    show: ({ bytes, totalBytes, records }) => {
      bar ??= start(totalBytes);
      bar.update(totalBytes === undefined ? 0 : bytes, { records: records.toLocaleString("en") });
    },
    stop: () => {
      bar?.stop();
    },
  };
}
