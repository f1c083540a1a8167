import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Text in the hub's languages. */
export interface Text {
  es?: string;
  pt?: string;
  en?: string;
}

/** Reads files of the seed's folder. A list that isn't there is an empty one. */
export class SeedFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  text(name: string): string {
    return readFileSync(path.join(this.root, name), 'utf8');
  }

  bytes(name: string): Uint8Array {
    return readFileSync(path.join(this.root, name));
  }

  address(name: string): string {
    return path.join(this.root, name);
  }

  list<T>(name: string): T[] {
    return existsSync(path.join(this.root, name)) ? (JSON.parse(this.text(name)) as T[]) : [];
  }

  /** Names of the JSON files of a folder, sorted. */
  files(folder: string): string[] {
    if (!existsSync(path.join(this.root, folder))) return [];
    return readdirSync(path.join(this.root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`);
  }
}
