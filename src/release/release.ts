/** What a release is told: the record of one day under one number, and what it is called. */

import type { Address as Site } from '../exports/address.ts';
import type { DataFile } from '../exports/data-file.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { pathTo } from '../paths.ts';
import type { Changelog } from './changelog.ts';

/** Where the site lives, and the files of which it is made. */
export interface Address extends Site {
  readonly repository: string;
}

/** What tells a release from all others. */
export interface Edition {
  /** 1, 2, 3 … */
  readonly number: number;
  /** `2026-03-10` */
  readonly date: string;
  readonly contentVersion: string;
}

export interface Release extends Edition {
  readonly base: KnowledgeBase;
  /** The files of /data/, the manifest among them. */
  readonly data: readonly DataFile[];
  /** What changed since the release before; undefined of the first. */
  readonly changes: Changelog | undefined;
  readonly address: Address;
}

/** A file of a release, by its path in it. */
export interface ReleaseFile {
  readonly path: string;
  readonly text: string;
}

/** The folder and the zip of a release. */
export const nameOf = ({ number }: Pick<Edition, 'number'>): string => `masar-data-${number}`;

/** What the data is licensed under. */
export const licence = { id: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The page of the data. */
export const homeOf = ({ site, base }: Address): string => `${site}${pathTo({ page: 'data' }, 'en', base)}`;
