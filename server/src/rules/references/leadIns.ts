/** The sentences that stand in front of a list of normative references, word for word. */
export interface LeadIn {
  /** Year from which the drafting rules have it. */
  readonly since: number;
  readonly text: string;
}

/** GB/T 1.1-2020, 8.6.2, and what its earlier editions had, the newest first. */
export const chineseLeadIns: readonly LeadIn[] = [
  {
    since: 2020,
    text: '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。',
  },
  {
    since: 2009,
    text: '下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。',
  },
  {
    since: 2000,
    text: '下列文件中的条款通过本标准的引用而成为本标准的条款。凡是注日期的引用文件，其随后所有的修改单（不包括勘误的内容）或修订版均不适用于本标准，然而，鼓励根据本标准达成协议的各方研究是否可使用这些文件的最新版本。凡是不注日期的引用文件，其最新版本适用于本标准。',
  },
  {
    since: 1993,
    text: '下列标准所包含的条文，通过在本标准中引用而构成为本标准的条文。本标准出版时，所示版本均为有效。所有标准都会被修订，使用本标准的各方应探讨使用下列标准最新版本的可能性。',
  },
];

/** What a document without normative references says instead (GB/T 1.1-2020, 8.6.2). */
export const chineseNone = '本文件没有规范性引用文件。';

/** ISO/IEC Directives, Part 2, 15.5.2, and what its earlier editions had, the newest first. */
export const isoLeadIns: readonly LeadIn[] = [
  {
    since: 2016,
    text: 'The following documents are referred to in the text in such a way that some or all of their content constitutes requirements of this document. For dated references, only the edition cited applies. For undated references, the latest edition of the referenced document (including any amendments) applies.',
  },
  {
    since: 2011,
    text: 'The following documents, in whole or in part, are normatively referenced in this document and are indispensable for its application. For dated references, only the edition cited applies. For undated references, the latest edition of the referenced document (including any amendments) applies.',
  },
  {
    since: 2004,
    text: 'The following referenced documents are indispensable for the application of this document. For dated references, only the edition cited applies. For undated references, the latest edition of the referenced document (including any amendments) applies.',
  },
  {
    since: 1997,
    text: 'The following normative documents contain provisions which, through reference in this text, constitute provisions of this document. For dated references, subsequent amendments to, or revisions of, any of these publications do not apply.',
  },
  {
    since: 1989,
    text: 'The following standards contain provisions which, through reference in this text, constitute provisions of this document. At the time of publication, the editions indicated were valid.',
  },
];

/**
 * How issuing bodies begin a lead-in of their own: the ministry of ecology in HJ and in its GB (“本标准引用了下列文件或其中的条款。”),
 * metrology in JJF and JJG (“本规范引用了下列文件：”). Their drafting rules are not GB/T 1.1.
 */
export const ownWording =
  /^本(?:标准|文件|部分|规范|技术规范|规程|指南|导则|方法|大纲|细则|通则)(?:的?内容)?(?:主要)?引用了?(?:下列|以下)/;

/** What a document without normative references says instead (ISO/IEC Directives, Part 2, 15.5.2). */
export const isoNone = 'There are no normative references in this document.';
