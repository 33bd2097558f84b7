import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What the files of a room may import besides each other. */
export interface Room {
  /** Other rooms, or single files of `src`, by their path without the extension. */
  readonly rooms?: readonly string[];
  /** Packages, each with what is below it: `hono` allows `hono/cors`. `node:*` is all of Node's. */
  readonly packages?: readonly string[];
  /** Packages of which only types may be imported. */
  readonly types?: readonly string[];
}

interface Import {
  /** Undefined where it is computed, so that nobody can tell. */
  readonly specifier: string | undefined;
  readonly isType: boolean;
}

/**
 * What a file of `src` imports and may not, each as one line; none if all is well.
 *
 * @param path below `src`, such as `hooks/useFloatingSeat.ts`.
 * @param rooms by folder; the longest that holds a file is its room. A file at the top is a room of
 * its own, by its path without the extension.
 */
export function findViolations(
  path: string,
  source: string,
  rooms: Readonly<Record<string, Room>>,
): string[] {
  const here = roomOf(path, rooms);
  if (here === undefined) return [`${path} is in no room`];
  const room = rooms[here] ?? {};
  const isAllowed = ({ specifier, isType }: Import): boolean => {
    if (specifier === undefined) return false;
    if (!specifier.startsWith('.')) {
      const packages = [...(room.packages ?? []), ...(isType ? (room.types ?? []) : [])];
      return packages.some((name) => holds(name, specifier));
    }
    const target = roomOf(posix.join(posix.dirname(path), specifier), rooms);
    return target !== undefined && (target === here || (room.rooms ?? []).includes(target));
  };
  return importsOf(path, source)
    .filter((one) => !isAllowed(one))
    .map(({ specifier }) => `${path} imports ${specifier ?? 'what is computed'}`);
}

function holds(name: string, specifier: string): boolean {
  if (name === 'node:*') return specifier.startsWith('node:');
  return specifier === name || specifier.startsWith(`${name}/`);
}

function roomOf(path: string, rooms: Readonly<Record<string, Room>>): string | undefined {
  const name = path.replace(/\.[cm]?[jt]sx?$/, '');
  return Object.keys(rooms)
    .filter((room) => name === room || path.startsWith(`${room}/`))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** Every import of a file, found in its syntax tree: comments and texts do not count. */
function importsOf(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message ?? 'not valid'}`);
  const found: Import[] = [];
  visit(program, found);
  return found;
}

function visit(node: unknown, found: Import[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const child of node) visit(child, found);
    return;
  }
  const one = readImport(node as Record<string, unknown>);
  if (one) found.push(one);
  for (const child of Object.values(node)) visit(child, found);
}

function readImport(node: Record<string, unknown>): Import | undefined {
  const isType = node['importKind'] === 'type' || node['exportKind'] === 'type';
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return { specifier: textOf(node['source']), isType };
    case 'ExportNamedDeclaration':
      return node['source'] ? { specifier: textOf(node['source']), isType } : undefined;
    case 'ImportExpression':
      return { specifier: textOf(node['source']), isType: false };
    case 'TSImportType':
      return { specifier: textOf(node['source']), isType: true };
    case 'TSExternalModuleReference':
      return { specifier: textOf(node['expression']), isType: false };
    case 'CallExpression': {
      const isRequire = Object(node['callee'])['name'] === 'require';
      return isRequire
        ? { specifier: textOf(Object(node['arguments'])[0]), isType: false }
        : undefined;
    }
    default:
      return undefined;
  }
}

function textOf(node: unknown): string | undefined {
  const { type, value } = Object(node);
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
}
