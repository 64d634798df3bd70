import jsdoc from "eslint-plugin-jsdoc";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { housePlugin } from "./scripts/floors.js";

// An index that the loop made is trusted, and only that: decision 13.
const trustIndicesAlone = {
  selector: "TSNonNullExpression > :not(MemberExpression[computed=true]).expression",
  message:
    "`!` stands behind an indexed read alone, where the index was made from the length (docs/decisions/0013).",
};

export default tseslint.config(
  { ignores: ["dist", "coverage", "out", "docs/api", "test/.generated", "src/victims/scanner/generated"] },
  {
    files: ["src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { jsdoc, regexp, house: housePlugin },
    rules: {
      "house/floors": "error",
      "no-console": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": ["error", trustIndicesAlone],
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "TSPropertySignature"],
        },
      ],
      "jsdoc/require-description": "error",
    },
  },
  {
    // The clock and the random source are arguments everywhere but at the edge.
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**", "src/node/**"],
    rules: {
      "no-restricted-globals": ["error", "process", "console", "Buffer"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The date is always an argument." },
        { object: "Math", property: "random", message: "A seed is always an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        trustIndicesAlone,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The date is always an argument.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "scripts/**/*.js", "examples/**/*.js", "*.config.{ts,js}"],
    extends: [tseslint.configs.base],
    plugins: { house: housePlugin },
  },
);
