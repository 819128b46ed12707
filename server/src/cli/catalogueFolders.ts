/** Where catalogues are and come from, and what day it is. */
export interface CatalogueFolders {
  /** Folder with the catalogue that came with Normlint. */
  readonly bundled: string;
  /** Folder in which `catalogue update` keeps its catalogue. */
  readonly updated: string;
  /** Address of ISO's open list, unless the settings have one. */
  readonly listAddress: string;
  /** Today, ISO 8601. */
  readonly today: string;
}
