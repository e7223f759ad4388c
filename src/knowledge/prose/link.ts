/** Links in prose: relative paths from one content file to another, which also work on GitHub. */

import type { EntityId, ProvisionId } from '../id.ts';
import { folderOf, kindNames, kindOfFolder } from '../kinds/index.ts';

export interface ProseLink {
  /** The file it leads to, from the repository root. */
  readonly path: string;
  readonly id: EntityId;
  readonly provision?: ProvisionId;
}

const folders = kindNames.map(folderOf).join('|');
const form = new RegExp(`^(?:\\.\\./(${folders})/|(?:\\./)?)([a-z0-9-]+)\\.mdx(?:#([a-z0-9-]+))?$`);

/** Reads the address of a link in a file, or undefined when it is no relative link to an entry. Whether the entry exists is not asked. */
export function parseProseLink(file: string, url: string): ProseLink | undefined {
  const match = form.exec(url);
  if (match === null) return undefined;
  const [, folder = file.split('/')[1]!, id, provision] = match;
  if (kindOfFolder(folder) === undefined) return undefined;
  return { path: `content/${folder}/${id}.mdx`, id: id as EntityId, ...(provision === undefined ? {} : { provision: provision as ProvisionId }) };
}
