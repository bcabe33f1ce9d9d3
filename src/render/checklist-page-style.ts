/** Black on white, big type and big things to tap; readable at 320 pixels. */
const SCREEN = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; background: #fff; color: #000;
  font: 1.125rem/1.5 Arial, "Liberation Sans", Roboto, "Noto Sans", "DejaVu Sans Condensed", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.3rem; margin: 0 0 .75rem; }
h2 { font-size: 1.8rem; line-height: 1.2; margin: 1.5rem 0 .75rem; }
h3 { font-size: 1.5rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 6px solid #000; }
h4 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .5rem; }
p { margin: .5rem 0; }
[hidden] { display: none !important; }
nav { display: flex; flex-wrap: wrap; gap: .5rem .75rem; margin: 0 0 1rem; }
nav a, button { display: inline-block; min-height: 3rem; padding: .7rem 1rem; border: 2px solid #000;
  border-radius: .4rem; background: #fff; color: #000; font: inherit; text-decoration: none; }
a { color: #0b3d91; }
a:focus-visible, button:focus-visible, input:focus-visible, section:focus-visible {
  outline: 4px solid #0b3d91; outline-offset: 3px; }
label { display: flex; gap: .75rem; align-items: flex-start; padding: .5rem 0; cursor: pointer; }
input[type="checkbox"] { flex: none; width: 1.8rem; height: 1.8rem; margin: .1rem 0 0; accent-color: #000; }
h4 label:has(:checked) { text-decoration: line-through; text-decoration-thickness: 1px; }
ol.steps, ul.lines, ul.plain { list-style: none; padding: 0; margin: 0; }
ol.steps > li { padding: 1rem 0; border-top: 2px solid #555; }
ol.steps > li:first-child { border-top: 0; }
ul.lines > li { margin: .35rem 0; padding-left: 1.2rem; position: relative; }
ul.lines > li.action::before { content: "–"; position: absolute; left: 0; }
ul.lines > li.note, ul.lines > li.link { margin-left: 1.2rem; }
li.never { border-left: 6px solid #000; }
li.say { padding: .5rem .75rem .5rem 1.2rem; border: 2px solid #000; }
ul.lines > li.phone a, ul.lines > li.phone b { display: inline-block; min-width: 3rem; padding: .5rem 0;
  font-size: 1.9rem; font-weight: 700; line-height: 1.2; }
ul.lines > li.link a, .sources a, .site a { display: inline-block; min-height: 1.5rem; }
.blank { display: inline-block; min-width: 10rem; width: 60%; max-width: 100%; border-bottom: 2px solid #000; }
.mark { padding-left: 1.2rem; font-weight: 700; }
.refs { font-size: .95rem; }
.refs a, .refs span { display: inline-block; min-width: 1.6rem; min-height: 1.5rem; }
.pause { padding: .75rem 1rem; border: 2px dashed #000; font-weight: 700; }
.tools { padding: .5rem 1rem; border: 2px solid #000; }
.sites { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 1rem; }
.qr { display: block; width: 11rem; max-width: 100%; height: auto; background: #fff; }
.sources { padding-left: 2.2rem; font-size: 1rem; }
.sources li { margin: .5rem 0; }
.paper { display: none; }
section + section.language { margin-top: 3rem; border-top: 6px double #000; }
@media screen {
  main:has(:target) > .language:not(:target):not(:has(:target)) { display: none; }
}
`;

/** A4 in black and white. Page one, 14 points and more, holds only what is needed with the phone in hand. */
const PAPER = `
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.35; }
  header, nav, .tools { display: none !important; }
  .paper { display: block; }
  h2 { font-size: 18pt; margin: 0 0 4pt; }
  h3 { font-size: 15pt; margin: 14pt 0 6pt; padding-top: 3pt; border-top-width: 3pt; break-after: avoid; }
  h4 { font-size: 12pt; margin: 0 0 3pt; break-after: avoid; }
  a { color: #000; text-decoration: none; min-height: 0 !important; }
  p { margin: 3pt 0; orphans: 2; widows: 2; }
  h3 + p { break-after: avoid; }
  .mark { padding-left: 10pt; }
  .refs { break-before: avoid; font-size: 9pt; }
  label { padding: 0; gap: 6pt; }
  h4 label:has(:checked) { text-decoration: none; }
  input[type="checkbox"] { appearance: none; width: 14pt; height: 14pt; margin: 1pt 0 0; border: 1.5pt solid #000; }
  input[type="checkbox"]:checked::before { content: "✓"; display: block; font: 700 12pt/11pt sans-serif; text-align: center; }
  ol.steps > li { padding: 6pt 0; border-top-width: 1pt; }
  ul.lines > li { margin: 1pt 0; padding-left: 10pt; break-inside: avoid; }
  ul.lines > li.note, ul.lines > li.link { margin-left: 10pt; }
  ul.lines > li.phone a, ul.lines > li.phone b { padding: 0; font-size: 16pt; }
  li.never { border-left-width: 3pt; }
  li.say { padding: 2pt 6pt; border-width: 1pt; }
  .blank { width: 55mm; border-bottom-width: 1pt; }
  .front { font-size: 14pt; line-height: 1.22; }
  .front h3 { font-size: 18pt; margin: 4pt 0 2pt; }
  .front h4 { font-size: 15pt; }
  .front ol.steps > li { padding: 3pt 0; break-inside: avoid; }
  .front ul.lines > li.how { display: none; }
  .front ul.lines > li.phone a, .front ul.lines > li.phone b { font-size: 20pt; }
  .front input[type="checkbox"] { width: 17pt; height: 17pt; }
  .front .blank { width: 60mm; }
  .front .refs { display: none; }
  .front > .paper { font-size: 11pt; }
  .in-detail, .sheet { break-before: page; }
  .language + .language { break-before: page; border: 0; margin: 0; }
  .pause { padding: 4pt 8pt; border-width: 1pt; }
  .sites { grid-template-columns: repeat(3, 1fr); gap: 6pt; }
  .site { break-inside: avoid; }
  .qr { width: 34mm; }
  .sources { font-size: 8.5pt; line-height: 1.25; columns: 2; column-gap: 8mm; padding-left: 16pt; }
  .sources li { margin: 2pt 0; break-inside: avoid; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  th, td { border: 1pt solid #000; padding: 3pt; text-align: left; vertical-align: top; font-size: 10pt; }
  td { height: 15mm; }
}
`;

/** The style of the page; on paper each language has its own line at the foot of every page, beside the page number. */
export function checklistPageStyle(footers: Readonly<Record<string, string>>): string {
  const pages = Object.entries(footers).map(([language, text]) => {
    const foot = `font: 8pt sans-serif; vertical-align: top; padding-top: 2mm;`;
    return `@page ${language} {
  @bottom-left { content: ${cssString(text)}; width: 85%; text-align: left; ${foot} }
  @bottom-right { content: counter(page) " / " counter(pages); text-align: right; ${foot} }
}
@media print { #${language} { page: ${language}; } }
`;
  });
  return `${SCREEN}${PAPER}@page { size: A4; margin: 10mm 13mm 18mm; }\n${pages.join("")}`;
}

/** Text that is only text in a style sheet: whatever could end the string, or the style, is written by its number. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>&\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
