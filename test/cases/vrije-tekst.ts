/** What people type into a free field, with what each format must show of it. Kinds of fault, one input each. */
export interface VrijeTekst {
  readonly geval: string
  readonly tekst: string
  /** As banks take it. */
  readonly bank: string
  /** As a reader of CSV gets it back, where that is not what was typed. */
  readonly csv?: string
  /** On one line of a letter, or that it cannot be printed: these characters. */
  readonly brief: string | { readonly onafdrukbaar: string }
}

export const VRIJE_TEKSTEN: readonly VrijeTekst[] = [
  { geval: 'accents', tekst: 'Zoë Groß-Čapek', bank: 'Zoe Gross-Capek', brief: 'Zoë Groß-Čapek' },
  { geval: 'Turkish', tekst: 'Yıldırım Çağla', bank: 'Yildirim Cagla', brief: 'Yıldırım Çağla' },
  { geval: 'Vietnamese', tekst: 'Đặng Nguyễn', bank: 'Dang Nguyen', brief: 'Đặng Nguyễn' },
  { geval: 'Icelandic', tekst: 'Ægir Þór ð', bank: 'Aegir Thor d', brief: 'Ægir Þór ð' },
  {
    geval: 'French and Dutch ligatures',
    tekst: 'Œuvre ĳsbrand ﬁ',
    bank: 'Oeuvre ijsbrand fi',
    brief: 'Œuvre ĳsbrand ﬁ',
  },
  { geval: 'Polish and Danish', tekst: 'Łukasz Øster', bank: 'Lukasz Oster', brief: 'Łukasz Øster' },
  { geval: 'letters and accents apart', tekst: 'Jürgen', bank: 'Jurgen', brief: 'Jürgen' },
  { geval: 'Cyrillic', tekst: 'Иван Щедрин', bank: 'Ivan Shchedrin', brief: 'Иван Щедрин' },
  { geval: 'Greek', tekst: 'Ελένη', bank: 'Eleni', brief: 'Ελένη' },
  { geval: 'Chinese', tekst: '李小龙', bank: 'LiXiaoLong', brief: { onafdrukbaar: '李小龙' } },
  { geval: 'Arabic', tekst: 'محمد', bank: 'mhmd', brief: { onafdrukbaar: 'محد' } },
  { geval: 'Hebrew', tekst: 'דוד', bank: 'dvd', brief: { onafdrukbaar: 'דו' } },
  { geval: 'a picture', tekst: 'Jan 🚕 Bos', bank: 'Jan Bos', brief: { onafdrukbaar: '🚕' } },
  { geval: 'curly quotes', tekst: 'd’Hondt “de jonge”', bank: "d'Hondt de jonge", brief: 'd’Hondt “de jonge”' },
  { geval: 'mark-up', tekst: '<b>A&B</b> ]]> "x"', bank: 'b A+B /b x', brief: '<b>A&B</b> ]]> "x"' },
  { geval: 'two lines', tekst: 'eerste\ntweede', bank: 'eerste tweede', brief: 'eerste tweede' },
  { geval: 'two lines of Windows', tekst: 'eerste\r\ntweede', bank: 'eerste tweede', brief: 'eerste tweede' },
  { geval: 'an old line end', tekst: 'eerste\rtweede', bank: 'eerste tweede', brief: 'eerste tweede' },
  { geval: 'separators', tekst: 'a,b;c\td', bank: 'a,b c d', brief: 'a,b;c d' },
  { geval: 'quotes', tekst: 'zegt "ja"', bank: 'zegt ja', brief: 'zegt "ja"' },
  { geval: 'a formula', tekst: '=1+1', bank: '1+1', csv: "'=1+1", brief: '=1+1' },
  { geval: 'a formula after a line feed', tekst: '\n=1+1', bank: '1+1', csv: "'\n=1+1", brief: '=1+1' },
  { geval: 'a formula after a space', tekst: ' @SUM(A1)', bank: 'SUM(A1)', csv: "' @SUM(A1)", brief: '@SUM(A1)' },
  { geval: 'a formula after zero width', tekst: '\u200B-1', bank: '-1', csv: "'\u200B-1", brief: '-1' },
  { geval: 'a formula in wide letters', tekst: '＝1', bank: '1', csv: "'＝1", brief: { onafdrukbaar: '＝' } },
  { geval: 'zero width and direction', tekst: 'Jan\u200B\u202E Bos', bank: 'Jan Bos', brief: 'Jan Bos' },
  { geval: 'a control character', tekst: 'Jan\u0007Bos', bank: 'Jan Bos', brief: 'JanBos' },
  { geval: 'half a character', tekst: 'Jan\uD800Bos', bank: 'JanBos', brief: 'JanBos' },
]
