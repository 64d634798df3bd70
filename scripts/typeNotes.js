// What the interfaces say of themselves: JSON Schema has descriptions, zod schemas have none, and nobody writes a sentence twice.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("../src", import.meta.url));

const pascal = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** Names of the parts, as src/schemas/parts lists them; country codes are a part that no schema stands for alone. */
const partNames = () => {
  const folder = `${source}/schemas/parts`;
  const listed = readdirSync(folder).flatMap((path) =>
    [
      ...readFileSync(`${folder}/${path}`, "utf8")
        .replace(/^\s*\/\/.*$/gm, "")
        .matchAll(/\b(?:part|wire)\(\s*"([a-z-]+)"/g),
    ].map(([, name]) => name),
  );
  return [...listed, "country-code"].sort();
};

const plain = (comment) =>
  (ts.getTextOfJSDocComment(comment) ?? "")
    .replace(/\{@link\s+([^}|\s]+)[^}]*\}/g, "$1")
    .split(/\n\s*\n/)[0]
    .replace(/\s+/g, " ")
    .trim();

const noteOn = (node) => plain(ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment);

/** The interfaces of the same file that an interface extends. */
const extendedBy = ({ heritageClauses = [], parent }) =>
  heritageClauses
    .flatMap(({ types }) => types.map(({ expression }) => expression.getText()))
    .flatMap((name) =>
      parent.statements.filter((node) => ts.isInterfaceDeclaration(node) && node.name.text === name),
    );

const ownFields = ({ members = [] }) =>
  Object.fromEntries(
    [...members]
      .filter(ts.isPropertySignature)
      .map((member) => [member.name.text, noteOn(member)])
      .filter(([, note]) => note !== ""),
  );

const fieldsOf = (node) => Object.assign({}, ...extendedBy(node).map(fieldsOf), ownFields(node));

/** Fields of the members of a union that have no names of their own. */
const branchesOf = (node) => {
  const members = node.type !== undefined && ts.isUnionTypeNode(node.type) ? node.type.types : [];
  return members.length > 0 && members.every(ts.isTypeLiteralNode) ? { branches: members.map(fieldsOf) } : {};
};

const isExported = (node) =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** The notes on the exported type of each part, by the name of the part. */
export function findTypeNotes() {
  const types = new Map();
  const wanted = new Set(partNames().map(pascal));
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/^(?:casebook|cli|node|schemas)[\\/]/.test(path))
    .sort();
  for (const path of files) {
    const text = readFileSync(`${source}/${path}`, "utf8");
    // Few files declare a part, and reading the others as trees takes most of the time.
    if (![...text.matchAll(/\b(?:interface|type)\s+(\w+)/g)].some(([, name]) => wanted.has(name))) continue;
    for (const node of ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true).statements) {
      if (!isExported(node)) continue;
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
        if (!types.has(node.name.text)) types.set(node.name.text, node);
      }
    }
  }
  return Object.fromEntries(
    partNames().flatMap((name) => {
      const node = types.get(pascal(name));
      return node === undefined
        ? []
        : [[name, { description: noteOn(node), fields: fieldsOf(node), ...branchesOf(node) }]];
    }),
  );
}
