import js from "@eslint/js";
import ts from "typescript-eslint";

/** Which rooms a room may import from; the arrows of ARCHITECTURE.md. */
const rooms = {
  base: [],
  analysis: ["base"],
  protocol: ["base"],
  server: ["base", "analysis", "protocol"],
  client: ["protocol"],
  cli: ["base", "analysis"],
};

/** Packages that only one room may know. */
const ownedPackages = [
  { owner: "client", patterns: ["vscode", "vscode-languageclient", "vscode-languageclient/*"] },
  { owner: "server", patterns: ["vscode-languageserver", "vscode-languageserver/*"] },
  { owner: "cli", patterns: ["commander", "csv-stringify", "csv-stringify/*"] },
  { owner: "analysis", patterns: ["unified", "remark-*", "mdast-*", "yaml"] },
];

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...Object.keys(rooms)
            .filter((other) => other !== room && !allowed.includes(other))
            .map((other) => ({
              regex: `^(\\.\\./)+${other}/`,
              message: `${room} may not import ${other} (see ARCHITECTURE.md).`,
            })),
          ...(room === "analysis"
            ? []
            : [
                {
                  regex: "/analysis/(?!index$)",
                  message: "The one door of the analysis is analysis/index.",
                },
              ]),
          ...ownedPackages
            .filter(({ owner }) => owner !== room)
            .map(({ owner, patterns }) => ({
              group: patterns,
              message: `Only ${owner} knows this package.`,
            })),
          ...(["base", "analysis", "protocol"].includes(room)
            ? [{ group: ["node:*"], message: `${room} knows no platform.` }]
            : []),
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ["dist", "out", "node_modules", ".vscode-test"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    rules: {
      "max-lines": ["warn", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["warn", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-depth": ["warn", 4],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
        {
          selector: ":matches(PropertyDefinition, MethodDefinition)[accessibility='private']",
          message: "Write #name for private members.",
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.ts", "test/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  ...roomRules,
  {
    files: ["test/**/*.ts"],
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.mts"],
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "URL", "URLSearchParams", "Buffer", "performance", "fetch"]
          .concat(["setTimeout", "clearTimeout", "window", "document", "NodeFilter", "AbortSignal"])
          .map((name) => [name, "readonly"]),
      ),
    },
    rules: {
      "no-restricted-syntax": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
);
