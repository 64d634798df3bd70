// The floors of the house (docs/architecture.md): a room imports only from rooms on floors below its own.
export const floors = {
  sources: 0,
  codes: 1,
  time: 1,
  issues: 1,
  fragments: 1,
  protocol: 2,
  evidence: 2,
  documents: 3,
  victims: 3,
  legislation: 3,
  benchmarks: 3,
  recommendations: 4,
  statistics: 4,
  synthetic: 4,
  scoring: 5,
  report: 6,
  render: 7,
  casebook: 7,
  schemas: 7,
  node: 8,
  cli: 9,
};

/** Rooms that may touch a file, a stream, a clock or the process. */
export const outerRooms = new Set(["node", "cli"]);

const roomOf = (path) => /(?:^|\/)src\/([^/]+)\//.exec(path)?.[1];

const floorRule = {
  meta: {
    type: "problem",
    docs: { description: "a room imports only from rooms on floors below it" },
    messages: {
      up: "'{{from}}' (floor {{fromFloor}}) must not import from '{{to}}' (floor {{toFloor}}); see docs/architecture.md",
      unknown: "'{{room}}' is no room of the house; give it a floor in scripts/floors.js",
      outer: "only node/ and cli/ may import '{{specifier}}'",
      zod: "code lists never import zod, so that a label costs a consumer about 100 bytes",
    },
    schema: [],
  },
  create(context) {
    const from = roomOf(context.filename.replaceAll("\\", "/"));
    if (from === undefined) return {};
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      const report = (messageId, data) => context.report({ node: node.source, messageId, data });
      if (!specifier.startsWith(".")) {
        if (specifier.startsWith("node:") && !outerRooms.has(from)) report("outer", { specifier });
        if (
          specifier === "zod" &&
          (from === "codes" || from === "sources") &&
          !/schema/i.test(context.filename)
        ) {
          report("zod", {});
        }
        return;
      }
      const target = new URL(specifier, `file://${context.filename}`).pathname;
      const to = roomOf(target);
      if (to === undefined || to === from) return;
      if (!(to in floors) || !(from in floors)) return report("unknown", { room: to in floors ? from : to });
      if (floors[to] >= floors[from]) {
        report("up", { from, to, fromFloor: floors[from], toFloor: floors[to] });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export const housePlugin = { rules: { floors: floorRule } };
