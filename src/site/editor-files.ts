/**
 * The files by which editors know what may stand in content/: the schemas, and where each holds. Knows no Astro.
 * Astro's extension for VS Code takes the schema of an .mdx file from .astro/collections; it lists files by their whole
 * address, in small letters, so that this list is made on each machine.
 */

import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchemas } from '../knowledge/json-schema.ts';
import { roleOf } from '../knowledge/read.ts';

export interface EditorFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

const print = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The schemas that the repository holds, in schemas/. */
export function schemaFiles(): EditorFile[] {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({ path: `schemas/${name}.schema.json`, text: print({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }) }));
}

/** The name of the schema that the frontmatter of a file has; none for what is no entry and no story. */
function schemaOf(path: string): string | undefined {
  const role = roleOf(path);
  return role?.role === 'entity' ? role.kind : role?.role === 'story' ? 'story' : undefined;
}

/** What Astro's extension reads, for the files of a repository at their paths from its root. */
export function collectionFiles(root: string, paths: readonly string[]): EditorFile[] {
  const entries = paths.flatMap((path) => {
    const name = schemaOf(path);
    return name === undefined ? [] : [[decodeURIComponent(pathToFileURL(join(resolve(root), path)).href).toLowerCase(), name]];
  });
  const names = [...new Set(entries.map(([, name]) => name!))].toSorted();
  return [
    { path: '.astro/collections/collections.json', text: print({ collections: names.map((name) => ({ hasSchema: true, name })), entries: Object.fromEntries(entries) }) },
    ...schemaFiles().map(({ path, text }) => ({ path: path.replace(/^schemas/, '.astro/collections'), text })),
  ];
}
