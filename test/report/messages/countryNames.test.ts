import { countryNameOf } from "opsc/codes";
import { afterEach, describe, expect, it, vi } from "vitest";
import { countryNamesIn } from "../../../src/report/messages/countryNames.js";
import { messagesIn } from "../../../src/report/messages/messagesIn.js";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("names of States", () => {
  it("are those of the catalogue, then those of the engine", () => {
    // Names of the terminology database of the United Nations.
    expect(messagesIn("fr").country("TKM")).toBe("Turkménistan");
    expect(messagesIn("es").country("MDA")).toBe("República de Moldova");
  });

  it("are the English ones on an engine without the data of the language", () => {
    vi.spyOn(Intl.DisplayNames.prototype, "of").mockReturnValue(undefined);
    expect(countryNamesIn("fr", {} as never)("TKM")).toBe(countryNameOf("TKM"));
  });

  it("leave a code as it is that is none", () => {
    expect(messagesIn("fr").country("QQQ")).toBe("QQQ");
  });
});
