import { createHash } from 'node:crypto';
import { TOKENS } from '#ui/chart/chart-colours.ts';

const tokens = Object.entries(TOKENS).map(
  ([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`,
);

/** All that an embed looks like: the colours of the site in both themes, the type of the reader's machine, no request. */
export const EMBED_STYLE = `:root{color-scheme:light dark;${tokens.join(';')}}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Inter,ui-sans-serif,system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0;font:600 1.25rem/1.35 "Source Serif 4",ui-serif,Georgia,serif;text-wrap:balance}
p,ul{margin:.25rem 0 0}
ul{padding-inline-start:1.1rem}
.soft{color:var(--ink-soft);font-size:.8125rem;line-height:1.25rem}
.chart{margin-block:1rem}
svg{display:block;width:100%;height:auto}
.numbers,td{font-variant-numeric:tabular-nums lining-nums}
.wide{display:none}
@media(min-width:34rem){.wide{display:block}.narrow{display:none}}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
summary{cursor:pointer;font-size:.8125rem;min-height:2rem;align-content:center}
.scroll{max-height:24rem;overflow:auto}
table{width:100%;border-collapse:collapse;font-size:.8125rem;line-height:1.25rem}
caption{padding-block:.25rem;text-align:start;font-weight:600}
th,td{border-bottom:1px solid var(--rule);padding:.35rem .5rem;text-align:start;font-weight:400}
thead th{position:sticky;top:0;background:var(--paper);color:var(--ink-soft);font-weight:600}
td,thead th+th{text-align:end;white-space:nowrap}
footer{border-top:1px solid var(--rule);padding-top:.5rem}
`;

/** What an embed may do: nothing but be drawn, anywhere. No script, no request, no form. */
export const EMBED_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(EMBED_STYLE).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  'frame-ancestors *',
].join('; ');
