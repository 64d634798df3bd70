const isByte = (part: string): boolean => /^\d{1,3}$/.test(part) && Number(part) <= 255;

/** Whether a text is an address of the Internet Protocol, version 4, in four figures. */
export const isIpv4 = (text: string): boolean => {
  const parts = text.split(".");
  return parts.length === 4 && parts.every(isByte);
};

const groupCount = (text: string): number | undefined => {
  if (text === "") return 0;
  const groups = text.split(":");
  const last = text.slice(text.lastIndexOf(":") + 1);
  const tail = last.includes(".") ? 1 : 0;
  if (tail === 1 && !isIpv4(last)) return undefined;
  const plain = tail === 1 ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? groups.length + tail : undefined;
};

/** Whether a text is an address of the Internet Protocol, version 6 (RFC 4291, section 2.2). `::` alone is none. */
export const isIpv6 = (text: string): boolean => {
  const halves = text.split("::");
  let count = 0;
  for (const half of halves) {
    const own = groupCount(half);
    if (own === undefined) return false;
    count += own;
  }
  return halves.length === 1 ? count === 8 : halves.length === 2 && count > 0 && count < 8;
};
