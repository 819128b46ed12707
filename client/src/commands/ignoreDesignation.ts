import * as vscode from 'vscode';
import { addToList } from '../settings';

/**
 * Adds a designation to the setting `normlint.ignore`.
 *
 * @param uri the document's URI
 * @param canonical the designation in canonical form
 */
export async function ignoreDesignation(uri: unknown, canonical: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof canonical !== 'string') return;
  await addToList('ignore', canonical, vscode.Uri.parse(uri));
}
