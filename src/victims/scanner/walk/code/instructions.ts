/** Bytes of code of WebAssembly, nested as it was put together. */
export type Code = number | readonly Code[];

/** A whole number as LEB128 with a sign. */
const signed = (number: bigint): number[] => {
  const bytes: number[] = [];
  for (let left = number; ;) {
    const byte = Number(left & 0x7fn);
    left >>= 7n;
    if ((left === 0n && byte < 64) || (left === -1n && byte >= 64)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
};

/** A whole number from 0 on as LEB128. */
export const unsigned = (number: number): number[] =>
  number < 128 ? [number] : [(number & 127) | 128, ...unsigned(number >>> 7)];

/** A constant of 32 bits. */
export const i32 = (number: number): Code => [0x41, signed(BigInt(number | 0))];
/** A constant of 64 bits. */
export const i64 = (number: bigint | number): Code => [0x42, signed(BigInt.asIntN(64, BigInt(number)))];

/** The value of a local variable. */
export const get = (local: number): Code => [0x20, unsigned(local)];
/** Gives a local variable a value. */
export const set = (local: number, value: Code): Code => [value, 0x21, unsigned(local)];

type Unary = (value: Code) => Code;
type Binary = (left: Code, right: Code) => Code;
const unary =
  (...operation: readonly number[]): Unary =>
  (value) => [value, operation];
const binary =
  (...operation: readonly number[]): Binary =>
  (left, right) => [left, right, operation];

/** Operations on 32 bits. */
export const on32 = {
  isZero: unary(0x45),
  equal: binary(0x46),
  unequal: binary(0x47),
  below: binary(0x49),
  above: binary(0x4b),
  add: binary(0x6a),
  sub: binary(0x6b),
  and: binary(0x71),
  or: binary(0x72),
  left: binary(0x74),
};

/** Operations on 64 bits; comparisons are without a sign. */
export const on64 = {
  equal: binary(0x51),
  below: binary(0x54),
  above: binary(0x56),
  add: binary(0x7c),
  sub: binary(0x7d),
  mul: binary(0x7e),
  and: binary(0x83),
  or: binary(0x84),
  xor: binary(0x85),
  left: binary(0x86),
  right: binary(0x88),
  isZero: unary(0x50),
  /** The lower half. */
  low: unary(0xa7),
  /** 32 bits as 64, without a sign. */
  wide: unary(0xad),
};

/** Operations on 16 bytes at once. */
export const on128 = {
  and: binary(0xfd, 0x4e),
  or: binary(0xfd, 0x50),
  xor: binary(0xfd, 0x51),
  any: unary(0xfd, 0x53),
  /** Looks each byte of the second up among those of the first. */
  lookUp: binary(0xfd, 0x0e),
  /** One byte, sixteen times. */
  each: unary(0xfd, 0x0f),
  unequal: binary(0xfd, 0x24),
  /** The highest bit of each byte. */
  bits: unary(0xfd, 0x64),
  /** Shifts each byte. */
  right: binary(0xfd, 0x6d),
};

type Load = (place: Code, offset?: number) => Code;
const load =
  (...operation: readonly number[]): Load =>
  (place, offset = 0) => [place, operation, 0, unsigned(offset)];

/** Reads from memory, lowest byte first. */
export const load32: Load = load(0x28);
/** Reads eight bytes. */
export const load64: Load = load(0x29);
/** Reads one byte. */
export const byteAt: Load = load(0x2d);
/** Reads two bytes with a sign. */
export const load16Signed: Load = load(0x2e);
/** Reads two bytes. */
export const load16: Load = load(0x2f);
/** Reads two bytes as 64 bits. */
export const load16As64: Load = load(0x33);
/** Reads sixteen bytes. */
export const load128: Load = load(0xfd, 0x00);
/** Writes 32 bits. */
export const store32 = (place: Code, value: Code, offset = 0): Code => [
  place,
  value,
  0x36,
  0,
  unsigned(offset),
];

/** Copies bytes from one place to another. */
export const copy = (to: Code, from: Code, length: Code): Code => [to, from, length, 0xfc, 0x0a, 0, 0];

const nothing = 0x40;
/** Runs code where a condition holds, and other code where not. */
export const when = (condition: Code, then: Code, otherwise?: Code): Code =>
  otherwise === undefined
    ? [condition, 0x04, nothing, then, 0x0b]
    : [condition, 0x04, nothing, then, 0x05, otherwise, 0x0b];
/** One of two values of 32 bits, the second worked out only where the condition does not hold. */
export const whether = (condition: Code, then: Code, otherwise: Code): Code => [
  condition,
  0x04,
  0x7f,
  then,
  0x05,
  otherwise,
  0x0b,
];
/** All of some conditions, one after another. */
export const every = ([first = i32(1), ...others]: readonly Code[]): Code =>
  others.length === 0 ? first : whether(first, every(others), i32(0));
/** One of two values, both of which are worked out. */
export const select = (condition: Code, then: Code, otherwise: Code): Code => [
  then,
  otherwise,
  condition,
  0x1b,
];
/** Code that {@link leave} leaves. */
export const block = (body: Code): Code => [0x02, nothing, body, 0x0b];
/** Code that {@link leave} begins again. */
export const loop = (body: Code): Code => [0x03, nothing, body, 0x0b];
/** Leaves the block, or begins the loop again, so many levels out. */
export const leave = (levels: number): Code => [0x0c, unsigned(levels)];
/** The same where a condition holds. */
export const leaveWhen = (condition: Code, levels: number): Code => [condition, 0x0d, unsigned(levels)];
/** Answers from the function. */
export const answer = (value: Code): Code => [value, 0x0f];
/** Calls a function. */
export const call = (name: number, ...values: readonly Code[]): Code => [values, 0x10, unsigned(name)];

/** Runs the code with the number that a value is; none of them where there is none. */
export const choose = (value: Code, branches: readonly Code[]): Code => {
  const table = [
    value,
    0x0e,
    unsigned(branches.length),
    branches.map((_, at) => unsigned(at)),
    unsigned(branches.length),
  ];
  const inner = branches.reduce<Code>(
    (code, branch, at) => [block(code), branch, leave(branches.length - 1 - at)],
    table,
  );
  return block(inner);
};
