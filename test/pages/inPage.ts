/** What runs in the page: text, because these tests know nothing of a document. Each is an expression. */

/** The elements that reach beyond the window and do not stand in a box that scrolls. */
export const tooWide = `(() => {
  const limit = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll("body *")].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > limit + 0.5 && element.parentElement.closest(".scroll") === null;
  });
  return {
    page: document.documentElement.scrollWidth - limit,
    elements: wide.map((element) => element.tagName + "." + element.className + " " + element.textContent.slice(0, 40)),
  };
})()`;

/** Follows every link inside the page; answers those that do not bring their place to the top of the window, and how many there are. */
export const brokenLinks = (within: string): string => `(() => {
  const links = [...document.querySelectorAll(${JSON.stringify(`${within} a[href^="#"]`)})]
    .filter((link) => link.getClientRects().length > 0);
  const broken = links.filter((link) => {
    window.scrollTo(0, 0);
    link.click();
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place === null || location.hash !== new URL(link.href).hash) return true;
    const { top } = place.getBoundingClientRect();
    const end = Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2;
    return !(top >= -1 && (top < innerHeight / 2 || (end && top < innerHeight)));
  });
  history.replaceState(null, "", location.pathname);
  window.scrollTo(0, 0);
  return { count: links.length, broken: broken.map((link) => link.outerHTML) };
})()`;

/** Puts the keyboard on each box that scrolls; answers those that do not take it, or have no name. */
export const scrollBoxes = `(() => {
  const boxes = [...document.querySelectorAll(".scroll")].filter((box) => box.scrollWidth > box.clientWidth);
  const lost = boxes.filter((box) => {
    box.focus();
    return document.activeElement !== box || box.tabIndex !== 0 || !box.getAttribute("aria-label");
  });
  return { count: boxes.length, lost: lost.map((box) => box.outerHTML.slice(0, 80)) };
})()`;

/** The names of elements with those of their attributes, in the order of the page. */
export const structure = `[...document.querySelectorAll("*")].map((element) =>
  [element.localName, ...element.getAttributeNames()].join(" "))`;
