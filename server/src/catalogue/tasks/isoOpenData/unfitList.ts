/** That a list of deliverables is none, or not one to take over. The message is one sentence for people: why. */
export class UnfitList extends Error {
  override readonly name = 'UnfitList';
}
