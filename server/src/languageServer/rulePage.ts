/**
 * Address of a rule's page.
 *
 * @param base address of the folder with the pages; without one there is no address
 */
export function rulePage(rule: string, base: string | undefined): string | undefined {
  return base === undefined ? undefined : `${base.replace(/\/$/, '')}/${rule}.md`;
}
