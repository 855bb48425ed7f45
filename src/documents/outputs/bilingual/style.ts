import { mostInRow } from './rows.js';

/** A rule for each place in a row: whatever of a pair is pointed at, or has the focus, lights up everything of that pair. */
const partners = Array.from({ length: mostInRow }, (_, nth) => `.row:has(.n${nth}:is(:hover,:focus)) .n${nth}`).join(',\n');

const colours = `
:root{color-scheme:light dark;
--paper:#fcfbf8;--ink:#22201c;--soft:#4a463e;--muted:#6a655b;--line:#e4dfd4;--panel:#f5f2eb;
--q1:#f7edd3;--q2:#ecd9a4;--said:#0b5c66;--credit:#5b3f86;
--bad:#a81c1c;--badtint:#fbe6e2;--mend:#4a5a8c;--good:#7fa086;
--hi:#d7e6f8;--hi2:#c2d8f3;--ring:#2f6db5}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#17181b;--ink:#e9e5dc;--soft:#c9c4b9;--muted:#a39d92;--line:#33343a;--panel:#1f2024;
--q1:#352d1d;--q2:#52431f;--said:#7fcfd8;--credit:#c5aef0;
--bad:#ff938a;--badtint:#4a2220;--mend:#aebcf0;--good:#5d8468;
--hi:#1f3a5c;--hi2:#2a4d78;--ring:#86b7f2}}
`;

const text = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0 auto;padding:3rem 1.5rem 5rem;max-width:82rem;background:var(--paper);color:var(--ink);
font:1.0625rem/1.65 Charter,'Iowan Old Style','Source Serif 4','Palatino Linotype',Palatino,Georgia,'Noto Serif',serif}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--ring);outline-offset:2px;border-radius:2px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header,.panels,.heads,.no,.notes,footer{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;
font-variant-numeric:tabular-nums}
`;

const head = `
.kicker{margin:0;color:var(--muted);font-size:.8125rem;letter-spacing:.06em;text-transform:uppercase}
h1{margin:.25rem 0 1.75rem;font:600 2rem/1.2 Charter,'Iowan Old Style','Source Serif 4','Palatino Linotype',Palatino,Georgia,'Noto Serif',serif;
overflow-wrap:anywhere;text-wrap:balance;unicode-bidi:isolate}
.figures{display:flex;flex-wrap:wrap;gap:1rem 3rem;margin:0 0 1.25rem}
.figures dt{color:var(--muted);font-size:.8125rem}
.figures dd{margin:0;font-size:1.75rem;line-height:1.2;font-weight:500}
.figures .failed dd{color:var(--bad)}
.bar{display:block;width:100%;height:6px;border-radius:3px;background:var(--line)}
.bar .ok{fill:var(--good)}.bar .repaired{fill:var(--mend)}.bar .failed{fill:var(--bad)}
.colophon{max-width:62rem;margin:1.25rem 0 0;color:var(--muted);font-size:.875rem;line-height:1.6}
.colophon strong{color:var(--soft);font-weight:600}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.panels{display:grid;grid-template-columns:minmax(0,1.75fr) minmax(0,1.15fr) minmax(0,.85fr);gap:1rem 3.5rem;margin:2.25rem 0 0;
padding:1.5rem 1.75rem;background:var(--panel);border-radius:10px;font-size:.9375rem;line-height:1.5}
.panels h2{margin:0 0 .6rem;font-size:.9375rem;font-weight:600}
.panels p{margin:0}
.panels ul{margin:0;padding:0;list-style:none}
.panels li{padding:.18rem 0;overflow-wrap:anywhere}
.panels li strong{font-weight:600}
.panels li a{margin-right:.4em;font-style:italic}
table{width:100%;border-collapse:collapse}
th,td{padding:.3rem 0;border-top:1px solid var(--line);text-align:left;font-weight:400;vertical-align:baseline}
thead th{padding-top:0;border:0;color:var(--muted);font-size:.8125rem}
td,thead th:not(:first-child){padding-left:1.5rem;text-align:right}
.meaning{margin-left:.35em;color:var(--muted)}
td.none{color:var(--muted)}td.failed{color:var(--bad);font-weight:600}
.panels .hint{margin-top:.9rem;color:var(--muted);font-size:.875rem}
`;

const rows = `
main{margin-top:2.5rem}
.heads,.row{display:grid;grid-template-columns:2.25rem minmax(0,1fr) minmax(0,1fr);column-gap:2.5rem}
.heads{position:sticky;top:0;z-index:1;padding:.6rem 0;background:var(--paper);border-bottom:1px solid var(--line);color:var(--muted);
font-size:.8125rem;font-weight:600;letter-spacing:.04em}
.heads p{margin:0}.heads p:first-child{grid-column:2}
.row{padding:.2rem 0}
.long .row{content-visibility:auto;contain-intrinsic-size:auto 7rem}
.row.apart{padding-top:1.15rem}
.row p{margin:0;overflow-wrap:break-word;hyphens:auto}
.row .fr{color:var(--soft)}
.row.headline p{font-weight:600}
.no{padding-top:.3rem;color:var(--muted);font-size:.75rem;text-align:right;text-decoration:none}
.row:target .no{color:var(--ring);font-weight:700}
.s{border-radius:3px;unicode-bidi:isolate;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.q1{background:var(--q1)}.q2{background:var(--q2)}
.q1,.q2{padding:.12em 0}
.said{color:var(--said);text-decoration:underline dotted 1px;text-underline-offset:.25em}
.credit{color:var(--credit);font-style:italic}
.fault{text-decoration:underline wavy var(--bad) 1px;text-underline-offset:.25em}
.flag{display:inline-grid;place-items:center;width:1.25em;height:1.25em;margin-left:.3em;border-radius:50%;font:700 .7em/1 system-ui,sans-serif;
vertical-align:.25em;text-decoration:none}
.flag.failed{background:var(--bad);color:var(--paper)}.flag.failed::before{content:'!'}
.flag.repaired{color:var(--mend);box-shadow:inset 0 0 0 1.5px var(--mend)}.flag.repaired::before{content:'✓'}
.notes{margin:.6rem 0 .2rem;padding:0;list-style:none;font-size:.875rem;line-height:1.5}
.notes ul{margin:.25rem 0 0;padding:0;list-style:none}
.notes li{margin:.25rem 0;padding:.3rem .75rem;border-left:3px solid var(--mend);border-radius:0 6px 6px 0}
.notes li.failed{border-color:var(--bad);background:var(--badtint)}
.notes li a{margin-right:.5em;color:var(--soft);font-style:italic}
.notes li.failed a{color:inherit}
.notes a,.panels a{unicode-bidi:isolate}
.notes strong{font-weight:600}
.notes summary{width:fit-content;color:var(--muted);cursor:pointer}
.notes summary .flag{margin:0}
.s:target{outline:2px solid var(--ring);outline-offset:2px}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.8125rem}
${partners}{--q1:var(--hi);--q2:var(--hi2);--badtint:var(--hi);background:var(--hi)}
.s:focus{outline-color:var(--ring)}
`;

const narrow = `
@media (max-width:62rem){.panels{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.panels section:first-child{grid-column:1/-1}}
@media screen and (max-width:46rem){
body{padding:1.5rem 1.1rem 4rem;font-size:1.0625rem}
h1{font-size:1.5rem;margin-bottom:1.25rem}
.figures{gap:.75rem 2rem}.figures dd{font-size:1.4rem}
.panels{grid-template-columns:minmax(0,1fr);margin-left:-.4rem;margin-right:-.4rem;padding:1.1rem 1rem;gap:1.5rem}
td,thead th:not(:first-child){padding-left:.9rem}
.meaning,.heads{display:none}
.row{grid-template-columns:minmax(0,1fr);padding:.5rem 0}
.row.apart{margin-top:.6rem;padding-top:1.1rem;border-top:1px solid var(--line)}
.no{justify-self:start;padding:0}
.row .fr{margin-bottom:.5rem;padding-left:.8rem;border-left:2px solid var(--line);font-size:.97em;line-height:1.55}
}
`;

const print = `
@page{margin:14mm 13mm}
@media print{
html{font-size:9pt}
body{max-width:none;padding:0;font-size:9.5pt;line-height:1.45;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:18pt}
.row{grid-template-columns:1.6rem minmax(0,1fr) minmax(0,1fr);column-gap:1.4rem}
.row p,.notes li{orphans:3;widows:3}
.row.headline{break-after:avoid}
.notes{break-inside:avoid}
.long .row{content-visibility:visible}
.heads{position:static}
.panels{break-inside:avoid;padding:.8rem 1rem}
.hint{display:none}
a{text-decoration:none}
details::details-content{content-visibility:visible;block-size:auto}
}
`;

/** The style sheet of the page. It does not depend on the document. */
export const style = colours + text + head + rows + narrow + print;
