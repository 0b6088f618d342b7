/**
 * Which keys of the message catalogue the code can name, put-together ones included: the compiler knows what each part of a template
 * can be, so every sentence that could be asked for is asked for once, without a table by hand of every kind and state.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface NamedKey {
  key: string;
  /** File and line, for people. */
  at: string;
}

/** A part of a key that the compiler takes for any text: its values have to be given. */
export interface OpenKey {
  /** `site.*` */
  pattern: string;
  at: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
};

/** Reads the rooms and gives every key in a known name space that stands in them, and the templates that stay open. */
export function keysIn(root: string, rooms: readonly string[], spaces: ReadonlySet<string>) {
  const files = rooms
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(root, room, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const keys: NamedKey[] = [];
  const open: OpenKey[] = [];

  /** The texts that an expression can be; undefined when it can be any. */
  function textsOf(expression: ts.Expression): string[] | undefined {
    const type = checker.getTypeAtLocation(expression);
    const parts = type.isUnion() ? type.types : [type];
    if (parts.every((part) => part.isStringLiteral()))
      return parts.map((part) => (part as ts.StringLiteralType).value);
    return ts.isIdentifier(expression) ? argumentsFor(expression) : undefined;
  }

  /** A parameter of a function: what the function is called with in the same file. */
  function argumentsFor(name: ts.Identifier): string[] | undefined {
    const declared = checker.getSymbolAtLocation(name)?.valueDeclaration;
    if (!declared || !ts.isParameter(declared)) return undefined;
    const owner = declared.parent;
    const place = owner.parameters.indexOf(declared);
    const named = ts.isVariableDeclaration(owner.parent) ? owner.parent : owner;
    const symbol =
      'name' in named && named.name ? checker.getSymbolAtLocation(named.name as ts.Node) : undefined;
    if (!symbol) return undefined;
    const found: (string[] | undefined)[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && checker.getSymbolAtLocation(node.expression) === symbol)
        found.push(node.arguments[place] && textsOf(node.arguments[place]));
      ts.forEachChild(node, visit);
    };
    visit(name.getSourceFile());
    return found.length > 0 && found.every((texts) => texts !== undefined) ? found.flat() : undefined;
  }

  const isKey = (text: string) =>
    /^[a-z][A-Za-z]*\.[\w.-]+$/.test(text) && spaces.has(text.slice(0, text.indexOf('.')));

  function visit(node: ts.Node): void {
    const file = node.getSourceFile();
    const at = () =>
      `${path.relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isStringLiteral(node) && isKey(node.text) && !ts.isImportDeclaration(node.parent)) {
      keys.push({ key: node.text, at: at() });
    } else if (ts.isTemplateExpression(node) && !ts.isTemplateLiteralTypeNode(node.parent)) {
      const spans = node.templateSpans.map((span) => ({
        texts: textsOf(span.expression),
        after: span.literal.text,
      }));
      const pattern = node.head.text + spans.map(({ after }) => `*${after}`).join('');
      if (isKey(pattern.replaceAll('*', 'x'))) {
        if (spans.some(({ texts }) => texts === undefined)) open.push({ pattern, at: at() });
        else
          for (const key of spans.reduce(
            (starts, { texts, after }) =>
              starts.flatMap((start) => texts!.map((text) => `${start}${text}${after}`)),
            [node.head.text],
          ))
            keys.push({ key, at: at() });
      }
    }
    ts.forEachChild(node, visit);
  }
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return { keys, open };
}
