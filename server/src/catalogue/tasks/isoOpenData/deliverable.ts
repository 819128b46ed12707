import * as v from 'valibot';

/**
 * One row of ISO's open list of deliverables (ISO Open Data, dataset `iso_deliverables_metadata`, ODC-By 1.0): a document
 * that ISO has published, prepares or has withdrawn.
 */
export interface Deliverable {
  /** Number of the official page. */
  readonly id: number;
  /** The designation as ISO prints it. */
  readonly reference: string;
  /** The harmonised stage without its dot: 6060 for 60.60, published. */
  readonly currentStage: number;
  /** ISO 8601. */
  readonly publicationDate?: string;
  readonly titleEn?: string;
  readonly ownerCommittee?: string;
  /** Ids of the documents that replace it. */
  readonly replacedBy: readonly number[];
}

const id = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Fields that are needed are checked strictly, others may be there and are not looked at. */
const row = v.object({
  id,
  reference: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  currentStage: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)),
  publicationDate: v.nullish(v.pipe(v.string(), v.isoDate())),
  title: v.nullish(v.object({ en: v.nullish(v.string()) })),
  ownerCommittee: v.nullish(v.string()),
  replacedBy: v.nullish(v.array(id)),
});

/** The deliverable that a JSON value is, or what is wrong with it: a sentence without a full stop. */
export function readDeliverable(value: unknown): Deliverable | { readonly problem: string } {
  const result = v.safeParse(row, value);
  if (!result.success) {
    const [issue] = result.issues;
    return { problem: `field “${v.getDotPath(issue) ?? ''}”: ${issue.message}` };
  }
  const { publicationDate, title, ownerCommittee, replacedBy, ...needed } = result.output;
  return {
    ...needed,
    ...(publicationDate ? { publicationDate } : {}),
    ...(title?.en ? { titleEn: title.en.trim() } : {}),
    ...(ownerCommittee ? { ownerCommittee } : {}),
    replacedBy: replacedBy ?? [],
  };
}
