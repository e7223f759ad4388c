/** The packages that the lock file brings, and under which licences: a list to publish, and what may not be there. */

/** What package-lock.json (version 3) says of a package. */
interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

export interface Dependency {
  /** Where the lock file has it, such as `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; undefined where nobody says. */
  readonly licence: string | undefined;
}

/** Licences by which code may be used, changed and passed on: SPDX ids, https://spdx.org/licenses/ */
export const allowedLicences: readonly string[] = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'Zlib'];

/** Packages that may have one more licence, and why. */
export const exceptions: readonly { readonly packages: RegExp; readonly licence: string; readonly reason: string }[] = [
  { packages: /^@img\/sharp-/, licence: 'LGPL-3.0-or-later', reason: 'Astro brings libvips as a library of its own for pictures. It is used as it is, and is on no page: the site has no pictures to work on.' },
  { packages: /^@expo-google-fonts\//, licence: 'OFL-1.1', reason: 'The faces of the pages as files that resvg reads. Share images are drawn with them, which their licence leaves free.' },
];

/** Every package of a lock file, by name and version, each once. `licenceAt` is asked where the lock file names no licence. */
export function dependenciesOf({ packages }: LockFile, licenceAt: (path: string) => string | undefined): Dependency[] {
  const all = Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && link !== true)
    .map(([path, { name = path.slice(path.lastIndexOf('node_modules/') + 13), version = '', license }]) => ({ path, name, version, licence: license ?? licenceAt(path) }));
  const once = new Map(all.map((dependency) => [`${dependency.name}@${dependency.version}`, dependency]));
  return [...once.values()].toSorted((a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1));
}

/** Whether a package may be used: one of the licences to choose from, and each of those that hold together, must be allowed. */
export function isAllowed({ name, licence }: Dependency): boolean {
  if (licence === undefined) return false;
  const also = exceptions.filter(({ packages }) => packages.test(name)).map((exception) => exception.licence);
  const known = (id: string) => allowedLicences.includes(id) || also.includes(id);
  const plain = licence.replace(/^\(([^()]*)\)$/, '$1');
  return plain.includes(' OR ') ? !plain.includes(' AND ') && plain.split(' OR ').some(known) : plain.split(' AND ').every(known);
}

/** `package-lock.json:line:1  error  …` for each package that may not be used, with what to do. `lockText` is the file. */
export function refusals(dependencies: readonly Dependency[], lockText: string): string[] {
  const lines = lockText.split('\n');
  return dependencies.filter((dependency) => !isAllowed(dependency)).map(({ path, name, version, licence }) => {
    const line = lines.findIndex((text) => text.trimStart().startsWith(`${JSON.stringify(path)}:`)) + 1;
    const found = licence === undefined ? 'package without a licence' : `licence "${licence}"`;
    return `package-lock.json:${line}:1  error  Unexpected ${found}: ${name} ${version}, expected one of ${allowedLicences.join(', ')}\n  hint: Take another package, or add the licence to src/dependencies/licences.ts with a reason.`;
  });
}

/** The list as Markdown. */
export function thirdParty(dependencies: readonly Dependency[]): string {
  const rows = dependencies.map(({ name, version, licence }) => `| [${name}](https://www.npmjs.com/package/${name}/v/${version}) | ${version} | ${licence ?? ''} |\n`);
  const notes = exceptions.map(({ packages, licence, reason }) => `- ${licence} for \`${packages.source.replace(/^\^/, '').replaceAll('\\', '')}…\`: ${reason}\n`);
  return `# Third-party packages\n\nWhat \`package-lock.json\` brings to build and test the site, ${dependencies.length} packages, on all systems. Made by \`npm run dependencies -- --output THIRD-PARTY.md\`.\n\n${notes.join('')}\n| package | version | licence |\n| --- | --- | --- |\n${rows.join('')}`;
}
