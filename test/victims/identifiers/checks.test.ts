import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginsWithIban, hasLuhnDigit } from "../../../src/victims/identifiers/values/checkDigits.js";
import { isIpv4, isIpv6 } from "../../../src/victims/identifiers/values/internetAddress.js";

describe("internet addresses", () => {
  const mixed = fc.oneof(
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6(),
    fc.stringMatching(/^(?:[0-9a-f]{0,4}:){2,8}(?:[0-9a-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?$/),
  );

  it("are what node's own check says they are", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const version = isIP(text);
        // Node takes no zero in front; a scan does. "::" stands for no device.
        if (!/(?:^|\.)0\d/.test(text)) expect(isIpv4(text), text).toBe(version === 4);
        if (text !== "::" && !/(?:^|[.:])0\d{1,2}(?:\.|$)/.test(text))
          expect(isIpv6(text), text).toBe(version === 6);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("check figures", () => {
  it.each([
    "GB82WEST12345698765432",
    "DE89 3704 0044 0532 0130 00",
    "NO93 8601 1117 947",
    "TR330006100519786457841326",
  ])("of account %s are right, and wrong where any one figure is", (account) => {
    expect(beginsWithIban(account)).toBe(true);
    for (let index = 4; index < account.length; index += 1) {
      const digit = account.charAt(index);
      if (!/\d/.test(digit)) continue;
      const wrong = `${account.slice(0, index)}${(Number(digit) + 1) % 10}${account.slice(index + 1)}`;
      expect(beginsWithIban(wrong), wrong).toBe(false);
    }
  });

  it.each(["4111 1111 1111 1111", "378282246310005", "490154203237518", "79927398713"])(
    "of number %s are right, and wrong where any one figure is",
    (number) => {
      expect(hasLuhnDigit(number)).toBe(true);
      for (let index = 0; index < number.length; index += 1) {
        const digit = number.charAt(index);
        if (digit === " ") continue;
        const wrong = `${number.slice(0, index)}${(Number(digit) + 1) % 10}${number.slice(index + 1)}`;
        expect(hasLuhnDigit(wrong), wrong).toBe(false);
      }
    },
  );

  it("are never right of zeros alone", () => {
    expect(hasLuhnDigit("0000 0000 0000 0000")).toBe(false);
  });
});
