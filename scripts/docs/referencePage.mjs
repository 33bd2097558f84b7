import { fileURLToPath } from 'node:url';
// TypeScript 7 has no programming interface; 6 reads the same source.
import ts from '../../tests/typescript-6/node_modules/typescript/lib/typescript.js';
import { root } from '../root.mjs';
import { table } from './table.mjs';

const entries = [
  ['react-floating-license', 'src/index.ts'],
  ['react-floating-license/devtools', 'src/devtools/index.ts'],
  ['react-floating-license/proxy', 'src/proxy/index.ts'],
  ['react-floating-license/proxy/node', 'src/proxy/node/index.ts'],
  ['react-floating-license/protocol', 'src/protocol/index.ts'],
  ['react-floating-license/testing', 'src/testing/index.ts'],
];
/** What is set rather than read: each gets a table of its own. */
const options =
  /(Props|Options|Settings|Config|Switches|Limits|Policy|Identity|Handlers|OAuthClient|LimitWindow|EmulatorLicense|EmulatorDevice|EmulatorOAuth)$/;

const intro = `# Reference

<!-- Made from the doc comments of src/ by npm run docs. -->

Every hook, component and option. Your editor shows the same, with the errors and examples.`;

/** docs/reference.md: every public name, from the types and their comments. */
export function referencePage() {
  const files = entries.map(([, path = '']) => fileURLToPath(new URL(path, root)));
  const { config } = ts.readConfigFile(fileURLToPath(new URL('tsconfig.json', root)), (path) =>
    ts.sys.readFile(path),
  );
  const { options: settings } = ts.parseJsonConfigFileContent(config, ts.sys, fileURLToPath(root));
  const program = ts.createProgram(files, settings);
  const checker = program.getTypeChecker();
  const seen = new Set();

  const sections = entries.map(([name], index) => {
    const source = program.getSourceFile(files[index] ?? '');
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = (module ? checker.getExportsOfModule(module) : [])
      .filter((symbol) => !isTypeOfValue(symbol))
      .map((symbol) => resolve(symbol))
      .filter((symbol) => !seen.has(symbol) && seen.add(symbol));
    return section(name ?? '', symbols);
  });
  return `${[intro, ...sections].join('\n\n')}\n`;

  /** @param {ts.Symbol} symbol */
  function resolve(symbol) {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** A value that is exported as a type alone: declarations name it, people do not. @param {ts.Symbol} symbol */
  function isTypeOfValue(symbol) {
    const isType = symbol.declarations?.some((one) => ts.isTypeOnlyImportOrExportDeclaration(one));
    return Boolean(isType && resolve(symbol).flags & ts.SymbolFlags.Value);
  }

  /**
   * @param {string} name
   * @param {ts.Symbol[]} symbols
   */
  function section(name, symbols) {
    const values = symbols.filter(({ flags }) => flags & ts.SymbolFlags.Value);
    // Those that nothing is to be seen of come first; the others belong to a component.
    const hooks = values
      .filter((symbol) => /^use[A-Z]/.test(symbol.name))
      .toSorted((one, other) => Number(isOfComponent(one)) - Number(isOfComponent(other)));
    const families = values.filter((symbol) => isFamily(symbol));
    const components = values.filter(
      (symbol) =>
        /^react-floating-license(\/devtools)?$/.test(name) &&
        /^[A-Z]/.test(symbol.name) &&
        !families.includes(symbol) &&
        !(symbol.flags & ts.SymbolFlags.Class),
    );
    const others = values.filter(
      (symbol) => ![...hooks, ...components, ...families].includes(symbol),
    );
    const settable = symbols.filter(
      ({ name: own, flags }) => options.test(own) && flags & ts.SymbolFlags.Interface,
    );
    return [
      `## \`${name}\``,
      list('Hooks', hooks),
      list('Components', components),
      ...families.map(
        (family) =>
          `### Parts: \`${family.name}\`\n\n${commentOfFamily(family)}\n\n${table(
            ['part', 'what it is'],
            partsOf(family).map((part) => [`\`${family.name}.${part.name}\``, commentOfPart(part)]),
          )}`,
      ),
      list('Functions and values', others),
      ...settable.map((symbol) => optionTable(symbol)),
    ]
      .filter(Boolean)
      .join('\n\n');
  }

  /** @param {ts.Symbol} family */
  function partsOf(family) {
    const declaration = family.valueDeclaration;
    if (!declaration) return [];
    return checker.getTypeOfSymbolAtLocation(family, declaration).getProperties();
  }

  /** Several components under one name. @param {ts.Symbol} symbol */
  function isFamily(symbol) {
    return /^[A-Z]/.test(symbol.name) && partsOf(symbol).some(({ name }) => name === 'Root');
  }

  /** @param {ts.Symbol} part */
  function commentOfPart(part) {
    const { valueDeclaration } = part;
    const own = comment(part);
    if (own || !valueDeclaration || !ts.isPropertyAssignment(valueDeclaration)) return own;
    const value = checker.getSymbolAtLocation(valueDeclaration.initializer);
    return value ? comment(resolve(value)) : '';
  }

  /**
   * @param {string} title
   * @param {ts.Symbol[]} symbols
   */
  function list(title, symbols) {
    if (symbols.length === 0) return '';
    const rows = symbols.map((symbol) => [`\`${symbol.name}\``, comment(symbol)]);
    return `### ${title}\n\n${table(['name', 'what it does'], rows)}`;
  }

  /** @param {ts.Symbol} symbol */
  function optionTable(symbol) {
    const rows = checker
      .getDeclaredTypeOfSymbol(symbol)
      .getProperties()
      // What an element takes anyway is React's to say.
      .filter(({ declarations = [] }) => declarations.some((one) => isOurs(one)))
      .filter(({ name }) => name !== 'children')
      .map((property) => {
        const declaration = property.valueDeclaration ?? property.declarations?.[0];
        const text = comment(property);
        // What has a default need not be given, whether all of it was filled in or not.
        const isOptional = property.flags & ts.SymbolFlags.Optional || /\bDefault\b/.test(text);
        const name = `\`${property.name}\`${isOptional ? '' : ' (required)'}`;
        if (!text) {
          throw new Error(`${symbol.name}.${property.name} has no doc comment`);
        }
        return [name, declaration ? `\`${typeText(declaration)}\`` : '', text];
      });
    if (rows.length === 0) return '';
    return `### \`${symbol.name}\`\n\n${comment(symbol)}\n\n${table(['option', 'type', 'what it does'], rows)}`;
  }

  /** The first paragraph of a doc comment. @param {ts.Symbol} symbol */
  function comment(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    return (text.split(/\n\s*\n/)[0] ?? '')
      .replace(/\{@link (?:[^}|]*\|\s*)?([^}]+?)\s*\}/g, '`$1`')
      .replaceAll('<', '&lt;')
      .replace(/`[^`]*`/g, (code) => code.replaceAll('&lt;', '<'));
  }
}

/** @param {ts.Declaration} declaration */
function isOurs(declaration) {
  return declaration.getSourceFile().fileName.startsWith(fileURLToPath(new URL('src/', root)));
}

/** @param {ts.Symbol} symbol */
function isOfComponent({ valueDeclaration }) {
  return Boolean(valueDeclaration?.getSourceFile().fileName.includes('/src/components/'));
}

/** The comment of the parts, where a type has their name too. @param {ts.Symbol} family */
function commentOfFamily({ valueDeclaration }) {
  const docs = valueDeclaration ? ts.getJSDocCommentsAndTags(valueDeclaration) : [];
  return docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join(' ');
}

/** The type as the source has it: shorter than what it comes to. @param {ts.Declaration} declaration */
function typeText(declaration) {
  const type = ts.isPropertySignature(declaration) ? declaration.type : undefined;
  return (type ? type.getText() : '').replace(/ \| undefined$/, '').replace(/\s+/g, ' ');
}
