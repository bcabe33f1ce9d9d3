/** The look of the page: big type, dark on light (contrast 7:1 and more), readable at 320 pixels and on paper. */
export const NOW_PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 42rem; background: #fff; color: #1a1a1a;
  font: 1.25rem/1.5 system-ui, "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .5rem; }
nav { display: flex; flex-wrap: wrap; gap: .75rem; }
nav a { padding: .6rem 1rem; border: 2px solid #0b3d91; border-radius: .4rem; }
a { color: #0b3d91; }
a:focus-visible { outline: 4px solid #1a1a1a; outline-offset: 2px; }
.opening { padding: .75rem 1rem; border: 4px solid #8a0f0f; font-weight: 700; }
.opening p { margin: .25rem 0; font-size: 1.4rem; }
ol.steps { list-style: none; padding: 0; margin: 0; }
ol.steps > li { padding: 1rem 0; border-top: 2px solid #555; }
li ul { padding-left: 1.2rem; margin: .25rem 0; }
.phone a, .phone b { display: inline-block; padding: .6rem 0; font-size: 1.7rem; font-weight: 700; }
.last { padding: .75rem 1rem; border: 4px solid #1a1a1a; font-weight: 700; }
section + section { margin-top: 3rem; border-top: 6px double #1a1a1a; }
@media print {
  body { max-width: none; padding: 0; font-size: 12pt; }
  nav { display: none; }
  a { color: #000; text-decoration: none; }
  ol.steps > li { break-inside: avoid; }
  section + section { break-before: page; border: 0; margin: 0; }
}
`;
