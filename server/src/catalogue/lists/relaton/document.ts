import { type Fields, fieldsIn, isFields, listOf, type Row, textOf } from './fields';

/** What a Relaton document says of its standard; undefined when it names none. */
export function documentRow(document: unknown): Row | undefined {
  if (!isFields(document)) return undefined;
  const designation = designationOf(document);
  if (designation === '') return undefined;
  const successors = relations(document, ['obsoletedBy', 'replacedBy']);
  return {
    designation,
    title_en: titleIn(document, 'en'),
    title_zh: titleIn(document, 'zh'),
    status: statusOf(document),
    published: dateOf(document, 'published'),
    implemented: dateOf(document, 'implemented'),
    withdrawn: dateOf(document, 'obsoleted'),
    successor: successors.join('; '),
    replaces: relations(document, ['obsoletes', 'replaces']).join('; '),
    committee: committeeOf(document),
    page: pageOf(document),
  };
}

function designationOf(document: Fields): string {
  const identifiers = fieldsIn(document.docidentifier ?? document.docid);
  const identifier =
    identifiers.find(({ primary }) => primary === true) ?? identifiers.find(({ type }) => type !== 'URN');
  return textOf(identifier?.content ?? identifier?.id);
}

function titleIn(document: Fields, language: string): string {
  const titles = fieldsIn(document.title).filter((title) => listOf(title.language).map(textOf).includes(language));
  const main = titles.find(({ type }) => type === 'main') ?? titles[0];
  return textOf(main?.content);
}

/** Words of stages in the data sets of ISO, IEC and others; ISO's stages as two digits. */
function statusOf(document: Fields): string {
  const status = isFields(document.status) ? document.status : isFields(document.docstatus) ? document.docstatus : {};
  const stage = contentOf(status.stage).toLowerCase();
  const substage = contentOf(status.substage);
  // 95.99 is a standard that was withdrawn, .98 a project that was given up, 60.00 one that is under publication.
  if (/^(?:withdrawn|revised|replaced|superseded|obsolete)$/.test(stage)) return 'withdrawn';
  if ((stage === '95' && substage === '99') || (/^\d\d$/.test(stage) && substage === '98')) return 'withdrawn';
  if (stage === '60' && substage === '00') return 'upcoming';
  if (/^(?:published|standard|approved|in force|active)$/.test(stage) || /^(?:60|90|95)$/.test(stage))
    return 'published';
  return /^\d\d$/.test(stage) ? 'draft' : '';
}

function dateOf(document: Fields, type: string): string {
  const date = fieldsIn(document.date).find((each) => each.type === type);
  return textOf(date?.at ?? date?.value ?? date?.on ?? date?.from);
}

function relations(document: Fields, types: readonly string[]): string[] {
  return fieldsIn(document.relation)
    .filter(({ type }) => types.includes(textOf(type)))
    .map(({ bibitem }) => (isFields(bibitem) ? designationOf(bibitem) : ''))
    .filter((designation) => designation !== '');
}

/** Committees of ISO come with their body's name; a bare number, as in the data of IEC, says too little. */
function committeeOf(document: Fields): string {
  const identifiers = fieldsIn(document.contributor)
    .flatMap(({ organization }) => fieldsIn(organization))
    .flatMap(({ subdivision }) => fieldsIn(subdivision))
    .filter(({ type }) => type === 'technical-committee')
    .flatMap(({ identifier }) => fieldsIn(identifier));
  return identifiers.map(({ content }) => textOf(content)).find((name) => /^[A-Z]/.test(name)) ?? '';
}

function pageOf(document: Fields): string {
  const links = fieldsIn(document.source ?? document.link);
  const page = textOf((links.find(({ type }) => type === 'src') ?? links[0])?.content);
  return /^https?:\/\/\S+$/.test(page) ? page : '';
}

function contentOf(value: unknown): string {
  return isFields(value) ? textOf(value.content ?? value.value) : textOf(value);
}
