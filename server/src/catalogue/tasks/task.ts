/** Work with catalogues that takes a while; all paths are absolute, days ISO 8601. */
export type CatalogueTask =
  | {
      readonly kind: 'update';
      /** Address of ISO's open list. */
      readonly url: string;
      /** Folder with the bundled catalogue. */
      readonly bundled: string;
      /** Folder for the updated one. */
      readonly folder: string;
      readonly today: string;
    }
  | ({ readonly kind: 'import'; readonly sources: readonly string[]; readonly output: string } & CatalogueInUse)
  | ({
      readonly kind: 'build';
      readonly sources: readonly string[];
      readonly output: string;
      readonly today: string;
    } & CatalogueInUse);

/** Where the catalogue is that settles what is a part and what a year in lists. */
export interface CatalogueInUse {
  /** Folder with the bundled catalogue. */
  readonly bundled: string;
  /** Folder for the updated one. */
  readonly folder: string;
}

/** What a task came to. Problems and faults are sentences for people. */
export type TaskReport =
  | {
      readonly kind: 'update';
      readonly path: string;
      /** Day of the list, ISO 8601. */
      readonly asOf: string;
      readonly taken: number;
      readonly leftOut: number;
      readonly faults: readonly string[];
    }
  | {
      readonly kind: 'import';
      readonly output: string;
      /** With none of them nothing was written. */
      readonly standards: number;
      readonly problems: readonly string[];
      /** How designations were understood whose form leaves it open what is the year. */
      readonly remarks: readonly string[];
    }
  | {
      readonly kind: 'build';
      readonly output: string;
      readonly standards: number;
      readonly bytes: number;
      /** With any of them nothing was written. */
      readonly faults: readonly string[];
      /** As for an import. */
      readonly remarks: readonly string[];
    };
