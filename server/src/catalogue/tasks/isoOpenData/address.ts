/**
 * Where ISO keeps its open list of deliverables as JSON lines. ISO documents it at https://www.iso.org/open-data.html and may
 * change it; the setting `catalogueUpdateUrl` goes before it.
 */
export const deliverablesAddress =
  'https://isopublicstorageprod.blob.core.windows.net/opendata/_latest/iso_deliverables_metadata/json/iso_deliverables_metadata.jsonl';
