const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Environments that hold no prose. */
export const codeEnvironments = setOf(
  `verbatim Verbatim BVerbatim LVerbatim verbatimtab lstlisting minted comment filecontents filecontents* tikzpicture
  pgfpicture picture forest equation equation* align align* alignat alignat* flalign flalign* gather gather* multline
  multline* eqnarray eqnarray* math displaymath dmath algorithmic alltt code luacode pycode asy mermaid`,
);

/** Environments that quote. */
export const quotingEnvironments = setOf('quote quotation displayquote displaycquote verse blockquote');

/** Environments that are lists. */
export const listEnvironments = setOf(
  `itemize enumerate description thebibliography compactitem compactenum compactdesc inparaenum inparaitem itemize*
  enumerate* description* tasks references`,
);

/** Environments that are tables. */
export const tableEnvironments = setOf(
  `tabular tabular* tabularx tabulary tabu longtable longtabu supertabular xtabular xltabular tblr longtblr NiceTabular
  ltablex`,
);

/** Headings by their depth. The title of a document is the first, as in Markdown. */
export const headings: ReadonlyMap<string, number> = new Map([
  ['title', 1],
  ['part', 1],
  ['chapter', 2],
  ['addchap', 2],
  ['section', 3],
  ['addsec', 3],
  ['subsection', 4],
  ['subsubsection', 5],
  ['paragraph', 6],
  ['subparagraph', 7],
  ['frametitle', 4],
]);

/** Commands that change how text looks, or where it stands, and leave no trace. */
export const formatting = setOf(
  `textbf textit emph textsl textsc textrm textsf textup textmd textnormal underline uline uwave ul hl mbox hbox text
  textcolor bfseries itshape scshape slshape upshape rmfamily sffamily mdseries normalfont em bf it rm sf sc sl tiny
  scriptsize footnotesize small normalsize large Large LARGE huge Huge centering raggedright raggedleft noindent indent
  hfill vfill newpage clearpage cleardoublepage maketitle frontmatter mainmatter backmatter appendix smallskip medskip
  bigskip protect relax selectfont textsuperscript textsubscript MakeUppercase MakeLowercase uppercase lowercase nobreak
  allowbreak linebreak nolinebreak pagebreak nopagebreak samepage sloppy fussy leavevmode unskip ignorespaces hline
  toprule midrule bottomrule endhead endfirsthead endfoot endlastfoot newline`,
);

/** Commands that print nothing, neither do their arguments. */
export const hiding = setOf(
  `label vspace vskip index glsadd nocite bibliography bibliographystyle addbibresource usepackage RequirePackage
  documentclass newcommand renewcommand providecommand newenvironment renewenvironment def let DeclareMathOperator
  newcounter setcounter addtocounter setlength addtolength pagestyle thispagestyle pagenumbering hypersetup geometry
  graphicspath definecolor color fontsize fontfamily setmainfont cline cmidrule addcontentsline phantomsection
  pgfplotsset tikzset lstset captionsetup newtheorem theoremstyle counterwithin rowcolor cellcolor rowcolors sisetup
  usetikzlibrary crefname hypertarget`,
);

/** Commands that print something, but no prose. */
export const masking = setOf(
  `ref eqref pageref autoref cref Cref vref nameref hyperref cite citep citet citealp citealt citeauthor citeyear
  parencite textcite footcite autocite supercite fullcite url path nolinkurl includegraphics include input subimport
  import texttt code gls Gls glspl acrshort acrlong acrfull ac acs acl lstinputlisting inputminted verbatiminput hspace
  hskip kern rule raisebox ensuremath si SI num qty unit tag ce resizebox scalebox DOI doi orcid email isbn tikz`,
);

/** What commands stand for. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['guillemotleft', '«'],
  ['guillemotright', '»'],
  ['glqq', '„'],
  ['grqq', '“'],
  ['slash', '/'],
  ['textslash', '/'],
  ['textunderscore', '_'],
  ['textbar', '|'],
  ['textless', '<'],
  ['textgreater', '>'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textvisiblespace', ' '],
  ['nobreakspace', '\u00a0'],
  ['space', ' '],
  ['quad', ' '],
  ['qquad', ' '],
  ['enspace', ' '],
  ['thinspace', ' '],
  ['hyp', '-'],
  ['ldots', '…'],
  ['dots', '…'],
  ['textellipsis', '…'],
  ['textregistered', '®'],
  ['texttrademark', '™'],
  ['copyright', '©'],
  ['textdegree', '°'],
  ['S', '§'],
  ['P', '¶'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['i', 'ı'],
  ['j', 'ȷ'],
  ['LaTeX', 'LaTeX'],
  ['TeX', 'TeX'],
]);
