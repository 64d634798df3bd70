// What threads of the tests validate with: plain JavaScript, for a thread reads it as it stands.
// It brings no package along, so that a thread is quick to start.

const issue = (code, path, severity = "error") => ({
  code,
  severity,
  path,
  message: "Expected another value.",
});

/** Wants an object with an integer, and remarks on an empty word. */
export function makeChecks({ remarkCode = "word-empty" } = {}) {
  return {
    validate(value) {
      if (typeof value !== "object" || value === null)
        return { ok: false, issues: [issue("invalid-type", [])] };
      const issues = [];
      if (!Number.isInteger(value.id)) issues.push(issue("invalid-type", ["id"]));
      if (Object.keys(value).some((key) => key !== "id" && key !== "word"))
        issues.push(issue("unrecognized-keys", []));
      if (issues.length > 0) return { ok: false, issues };
      return { ok: true, value, issues: value.word === "" ? [issue(remarkCode, ["word"], "warning")] : [] };
    },
  };
}

/** Answers late, as a module does that has something to load. */
export const makeLater = async (options) => makeChecks(options);

/** Makes a mistake on one record. */
export const makeFailing = () => ({
  validate(value) {
    if (value?.id === 40) throw new Error("a mistake in the validator");
    return { ok: true, value, issues: [] };
  },
});

/** Ends the thread. */
export const makeExit = () => ({ validate: () => process.exit(3) });

export const makeNothing = () => ({});

export const notAFunction = 1;
