/** Why something confidential is not written. */
export function refuseSerialisation(what: string, instead: string): never {
  throw new TypeError(`${what} is confidential and is not written as JSON: ${instead}.`);
}
