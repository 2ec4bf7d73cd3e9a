/** Excel allows 255; the rest is for the number of a doubled one. */
const LONGEST = 245;

/**
 * The headers of a table: on one line, none blank, no two the same (case does not count), as Excel demands of a table
 * and repairs with a warning where it is not so. A doubled header gets " (2)".
 */
export function tableHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const line = [...header.replace(/[\s\p{Cc}]+/gu, " ").trim()].slice(0, LONGEST).join("");
    const base = line === "" ? String(index + 1) : line;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
