import { packedSign, signOf } from "./packedSign.js";

/** What stands for no token. */
export const noToken = -1;

const base = 37;

/** A token of a list of the caller's, up to two capital letters and up to three digits, as one integer. */
export function packToken(token: string): number {
  let packed = 0;
  for (let at = 0; at < token.length; at += 1) packed = packed * base + packedSign(token.charCodeAt(at));
  return packed;
}

/** The same as {@link packToken} from the bytes of a token. */
export function packTokenBytes(bytes: DataView, from: number, to: number): number {
  let packed = 0;
  for (let at = from; at < to; at += 1) packed = packed * base + packedSign(bytes.getUint8(at));
  return packed;
}

/** The token that a packed one stands for. */
export function unpackToken(packed: number): string {
  let token = "";
  for (let left = packed; left > 0; left = Math.floor(left / base)) token = signOf(left % base) + token;
  return token;
}
