import { describe, expect, it } from "vitest";
import { findStrength } from "../../../src/documents/observations/findVerbs.js";

describe("the verb of a recommendation", () => {
  it.each([
    ["The State party may wish to seek technical assistance.", "invites"],
    ["It may wish to seek technical assistance.", "invites"],
    ["A donor may wish to help.", undefined],
    ["It reiterates its previous recommendation to ratify the treaty.", "recommends"],
    ["UNICEF reiterates its recommendation that the treaty be ratified.", undefined],
    ["The State party is invited to accede.", "invites"],
    ["In doing so, the State party is called upon to keep a register.", "recommends"],
    ["It is further recommended that the State party keep a register.", "recommends"],
    ["The State party is encouraged to keep a register.", "encourages"],
    ["As the Committee said, the State party is invited to accede.", undefined],
    ["The Committee takes note of UNICEF, which recommends a law and requests funds.", undefined],
    ["The Committee invites the State party to visit. It urges the State party to act.", "urges"],
    ["The Committee urges the State party to act. It invites the State party to visit.", "urges"],
    ["The Committee invites donors to help.", undefined],
    ["The Committee recommends a law. Other States were asked.", "recommends"],
    ["The Committee recommends a law, as UNICEF requests, and urges speedy action.", "urges"],
    ["The Committee notes a body which recommends laws and urges the Government to act.", undefined],
    ["UNICEF, in Make It Count, reiterates its recommendation that the treaty be ratified.", undefined],
    ["A donor of Make It Count may wish to help.", undefined],
  ])("of %j is %s", (text, strength) => {
    expect(findStrength(text)).toBe(strength);
  });

  it("is in a main clause with should only inside a recommendation", () => {
    const item = "Such training should include judges.";
    expect(findStrength(item)).toBeUndefined();
    expect(findStrength(item, true)).toBe("recommends");
    expect(findStrength(`The Committee encourages the State party to train. ${item}`)).toBe("recommends");
    expect(findStrength(`The Committee welcomes the training. ${item}`)).toBeUndefined();
    expect(findStrength("The State party should train judges.")).toBe("recommends");
    expect(findStrength("The State party trains judges.", true)).toBeUndefined();
  });
});
