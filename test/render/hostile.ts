/** Words that would do something in Markdown, HTML, CSS or a terminal, were they printed as they stand. */
export const hostileWords: readonly string[] = [
  "<script>alert(1)</script>",
  "</title></style><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "<!-- --><![CDATA[x]]>&lt;b&gt;&amp;",
  "a | b || c \\| d",
  "first\nsecond\r\nthird\u2028fourth",
  "| - | - |\n| x | y |",
  "# heading\n\n- item\n1. one\n> quote\n---",
  "**strong** _em_ `code` ~~gone~~ [words](javascript:alert(1)) ![x](http://example.org/x.png)",
  "[^1]: note [ref]: http://example.org www.example.org a@example.org",
  "```\ncode\n```",
  "abc\u202edef\u2066ghi\u202c\u2069",
  "\u0000\u001b[31mred\u0007",
  "=1+1 +1 @x",
  "javascript:alert(1) data:text/html,<script>alert(1)</script>",
  "&#60;script&#62; &lt;img src=x onerror=alert(1)&gt; \\&amp;",
  "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e; ]]>",
  "</w:t></w:r></w:p><w:p/> {HYPERLINK x} \\h",
  "\ud800half of a pair\udc00",
  "zero\u200bwidth\u200d\u2060\ufeff and soft\u00adhyphen",
  "\u009b31m\u0085next\u007f \u061c\u200e\u200f",
];

/** Addresses that are no links: they would run, load or hide something. */
export const hostileAddresses: readonly string[] = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)//https://example.org",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//example.org",
  "https://a b",
  'https://example.org/"onmouseover="alert(1)',
  "https://example.org/\u202egro",
  "https://example.org/\u0000",
  " https://example.org",
];
