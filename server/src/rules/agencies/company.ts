import type { Agency } from '../../catalogue/model/agency';
import type { Document } from '../rule';

/** Which Chinese agencies a text names: they say that it speaks of China. */
export class ChineseCompany {
  private readonly named: ReadonlySet<string>;

  constructor({ mentions }: Pick<Document, 'mentions'>, known: ReadonlyMap<string, Agency>) {
    this.named = new Set(
      mentions.flatMap((mention) => {
        if (mention.kind !== 'agency' || mention.name === 'former') return [];
        const agency = known.get(mention.agency);
        return agency?.country === 'CN' && !agency.ended ? [agency.id] : [];
      }),
    );
  }

  /** Whether the text names a Chinese agency other than this one. */
  isAround(agency: string): boolean {
    return this.named.size > Number(this.named.has(agency));
  }
}
