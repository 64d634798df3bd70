import { wordFormsIn } from "opsc/report";
import { describe, expect, it } from "vitest";

const prohibition = ["3", "4.2", "4.3", "5", "6", "7"];
const protection = ["8", "9.3", "9.4"];

describe("several provisions in one go", () => {
  // The headings of CRC/C/OPSC/GEO/CO/1 in English; in the others the words and marks with which one provision is cited.
  it.each([
    [
      "en",
      "arts. 3, 4 (2) and (3) and 5–7",
      "arts. 8 and 9 (3) and (4)",
      "art. 9 (1) and (2)",
      "arts. 8 and 10",
      "arts. 8–10",
      "art. 3 (1) (a) (i), (1) (b) and (5)",
      "art. 7 (a) and (b)",
    ],
    [
      "fr",
      "art. 3\u00a0; 4, par. 2 et 3\u00a0; 5 à 7",
      "art. 8\u00a0; 9, par. 3 et 4",
      "art. 9, par. 1 et 2",
      "art. 8 et 10",
      "art. 8 à 10",
      "art. 3, par. 1 a) i), 1 b) et 5",
      "art. 7 a) et b)",
    ],
    [
      "es",
      "arts. 3; 4, párrs. 2 y 3; 5 a 7",
      "arts. 8; 9, párrs. 3 y 4",
      "art. 9, párrs. 1 y 2",
      "arts. 8 y 10",
      "arts. 8 a 10",
      "art. 3, párrs. 1 a) i), 1 b) y 5",
      "art. 7 a) y b)",
    ],
    [
      "ru",
      "ст. 3; ст. 4, п. 2 и 3; ст. 5–7",
      "ст. 8; ст. 9, п. 3 и 4",
      "ст. 9, п. 1 и 2",
      "ст. 8; ст. 10",
      "ст. 8–10",
      "ст. 3, п. 1 a) i), 1 b) и 5",
      "ст. 7 a) и b)",
    ],
  ] as const)("are cited in %s", (language, first, second, one, two, three, deep, letters) => {
    const { provisions } = wordFormsIn(language);
    expect(provisions(prohibition)).toBe(first);
    expect(provisions(protection)).toBe(second);
    expect(provisions(["9.1", "9.2"])).toBe(one);
    expect(provisions(["8", "10"])).toBe(two);
    expect(provisions(["8", "9", "10"])).toBe(three);
    expect(provisions(["3.1.a.i", "3.1.b", "3.5"])).toBe(deep);
    expect(provisions(["7.a", "7.b"])).toBe(letters);
  });

  it("stand in the order of the treaty, each once, and none beside one that it lies in", () => {
    const { provisions } = wordFormsIn("en");
    expect(provisions(["10", "9.4", "3.1.a.i", "9.4", "3", "9.3", "2"])).toBe(
      "arts. 2, 3, 9 (3) and (4) and 10",
    );
    expect(provisions(["9.5", "7", "6", "5", "4.3", "4.2", "3"])).toBe(
      "arts. 3, 4 (2) and (3), 5–7 and 9 (5)",
    );
  });

  it("are cited as they are alone, and not at all where there are none", () => {
    for (const language of ["en", "fr", "es", "ru"] as const) {
      const { provision, provisions } = wordFormsIn(language);
      for (const id of ["3", "9.4", "7.a.i", "3.1.a.i.c"]) expect(provisions([id])).toBe(provision(id));
      expect(provisions([])).toBe("");
    }
  });

  it("keep what the Protocol does not have as it is, behind the others", () => {
    const { provisions } = wordFormsIn("en");
    expect(provisions(["3.9", "8", "10"])).toBe("arts. 8 and 10; 3.9");
    expect(provisions(["<b>"])).toBe("<b>");
  });
});
