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
];
