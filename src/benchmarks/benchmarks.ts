import type { Benchmark } from "./benchmark.js";
import { awareness } from "./lists/awareness.js";
import { civilSociety } from "./lists/civilSociety.js";
import { compensation } from "./lists/compensation.js";
import { cooperation } from "./lists/cooperation.js";
import { coordination } from "./lists/coordination.js";
import { dataCollection } from "./lists/dataCollection.js";
import { detection } from "./lists/detection.js";
import { dissemination } from "./lists/dissemination.js";
import { followUp } from "./lists/followUp.js";
import { helpline } from "./lists/helpline.js";
import { independentMonitoring } from "./lists/independentMonitoring.js";
import { justiceSafeguards } from "./lists/justiceSafeguards.js";
import { prevention } from "./lists/prevention.js";
import { ratification } from "./lists/ratification.js";
import { recovery } from "./lists/recovery.js";
import { resources } from "./lists/resources.js";
import { strategy } from "./lists/strategy.js";
import { training } from "./lists/training.js";

/**
 * What the Protocol and the Committee ask of institutions and systems, in the order of the observations of 2015.
 *
 * @source OPSC, arts. 8-10; CRC/C/OPSC/TKM/CO/1, as each criterion names them
 */
export const benchmarks: readonly Benchmark[] = [
  dataCollection,
  strategy,
  coordination,
  independentMonitoring,
  awareness,
  training,
  resources,
  civilSociety,
  prevention,
  detection,
  justiceSafeguards,
  recovery,
  compensation,
  helpline,
  cooperation,
  ratification,
  followUp,
  dissemination,
];
