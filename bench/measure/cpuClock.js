// Nanoseconds that the main thread has spent on a processor. What other processes take from it does not count.
import { openSync, readSync } from "node:fs";

const readings = Buffer.alloc(96);

const fromSchedule = (file) => () => {
  // Asking for the time of the process makes the kernel bring its account of the thread up to date; by itself that happens
  // once a tick, every 4 ms.
  process.cpuUsage();
  readSync(file, readings, 0, readings.length, 0);
  return Number(readings.latin1Slice(0, readings.indexOf(32)));
};

const fromThread = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) * 1000;
};

const fromWall = () => Number(process.hrtime.bigint());

/** The best clock that this system has: `{ name, now }`, where `now()` answers in nanoseconds. */
export const cpuClock = () => {
  try {
    const file = openSync("/proc/thread-self/schedstat", "r");
    return { name: "nanoseconds of the main thread on a processor", now: fromSchedule(file) };
  } catch {
    return typeof process.threadCpuUsage === "function"
      ? { name: "processor time of the main thread", now: fromThread }
      : { name: "wall time", now: fromWall };
  }
};
