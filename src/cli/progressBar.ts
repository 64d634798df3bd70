import { SingleBar } from "cli-progress";
import type { ReadProgress } from "../node/streams/records/readOptions.js";

/** What draws how far a reading is. */
export interface ProgressBar {
  /** Draws the next state. */
  readonly show: (progress: ReadProgress) => void;
  /** Takes the bar away while something is printed, which may go to the same terminal, and draws it again. */
  readonly makeWay: (print: () => void) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

const idle: ProgressBar = {
  show: () => undefined,
  makeWay: (print) => {
    print();
  },
  stop: () => undefined,
};

const clearLine = "\r\u001B[K";
const cursorMemory = new Set(["\u001B7", "\u001B8"]);

/** The terminal without a memory of where the cursor was: the place remembered has other text on it once lines were printed. */
const forgetful = (terminal: NodeJS.WritableStream): NodeJS.WritableStream =>
  Object.create(terminal, {
    write: { value: (text: string) => cursorMemory.has(text) || terminal.write(text) },
  }) as NodeJS.WritableStream;

/**
 * A progress bar on a terminal, over the bytes of a file or, where their number is not known, over records alone; nothing elsewhere.
 * It changes no setting of the terminal, so that nothing need be put right where the command is interrupted.
 */
export function progressBar(terminal: NodeJS.WritableStream | undefined): ProgressBar {
  if (terminal === undefined) return idle;
  let bar: SingleBar | undefined;
  const start = (totalBytes: number | undefined): SingleBar => {
    const format =
      totalBytes === undefined
        ? "{records} records"
        : "{bar} {percentage} %  {records} records  {eta_formatted}";
    const started = new SingleBar({
      stream: forgetful(terminal),
      format,
      clearOnComplete: true,
      hideCursor: null,
      linewrap: true,
      forceRedraw: true,
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
    makeWay: (print) => {
      if (bar === undefined) {
        print();
        return;
      }
      terminal.write(clearLine);
      print();
      bar.render();
    },
    stop: () => {
      bar?.stop();
    },
  };
}
