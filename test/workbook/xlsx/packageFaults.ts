import { strFromU8, unzipSync } from "fflate";

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/**
 * What is wrong with a workbook as a package (ISO 29500-2) and with its tables, in words; nothing when all is well. The
 * faults sought are those that make Excel offer to repair a file although every part by itself is well-formed.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  return [
    ...untypedParts(parts),
    ...looseEnds(parts),
    ...sheetNameFaults(parts),
    ...tableFaults(parts),
    ...orderFaults(parts),
  ];
}

type Parts = ReadonlyMap<string, string>;

/** The default type of every .xml is plain XML, which is the type of no part of a workbook. */
function untypedParts(parts: Parts): readonly string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const extensions = all(types, /<Default [^>]*Extension="([^"]*)"/g).filter((extension) => extension !== "xml");
  const named = all(types, /<Override [^>]*PartName="\/([^"]*)"/g);
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" && !named.includes(name) && !extensions.includes(name.split(".").pop() ?? ""),
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...named.filter((name) => !parts.has(name)).map((name) => `${name} is typed but missing`),
  ];
}

/** Every pointer leads to a part, every r:id has a pointer, and every part is pointed at. */
function looseEnds(parts: Parts): readonly string[] {
  const reached = new Set<string>(["[Content_Types].xml"]);
  const faults: string[] = [];
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue;
    reached.add(name);
    const owner = name.replace("_rels/", "").replace(/\.rels$/, "");
    if (owner !== "" && !parts.has(owner)) faults.push(`${name} belongs to no part`);
    const used = new Set(all(parts.get(owner) ?? "", /\br:(?:id|embed)="([^"]*)"/g));
    for (const id of used) if (!xml.includes(`Id="${id}"`)) faults.push(`${owner} uses ${id}, which points nowhere`);
    for (const target of all(xml, /Target="([^"]*)"/g)) {
      const path = new URL(target, `file:///${owner}`).pathname.slice(1);
      reached.add(path);
      if (!parts.has(path)) faults.push(`${name} points at ${path}, which is missing`);
    }
  }
  return [
    ...faults,
    ...[...parts.keys()].filter((name) => !reached.has(name)).map((name) => `nothing points at ${name}`),
  ];
}

function sheetNameFaults(parts: Parts): readonly string[] {
  const names = all(parts.get("xl/workbook.xml") ?? "", /<sheet name="([^"]*)"/g);
  const isDoubled = new Set(names.map((name) => name.toLowerCase())).size < names.length;
  return [
    ...names.filter((name) => name.length > 31).map((name) => `${name} is too long`),
    ...(isDoubled ? ["a sheet's name is doubled"] : []),
  ];
}

/** Ids and names of tables are unique; each column's name is the text of its header cell. */
function tableFaults(parts: Parts): readonly string[] {
  const tables = [...parts].filter(([name]) => name.startsWith("xl/tables/"));
  const ids = tables.flatMap(([, xml]) => all(xml, /<table [^>]*\bid="(\d+)"/g));
  const names = tables.flatMap(([, xml]) => all(xml, /displayName="([^"]*)"/g)).map((name) => name.toLowerCase());
  const doubled = [ids, names].some((list) => new Set(list).size < list.length)
    ? ["a table's id or name is doubled"]
    : [];
  return [...doubled, ...tables.flatMap(([name, xml]) => headerFaults(name, xml, parts))];
}

function headerFaults(name: string, xml: string, parts: Parts): readonly string[] {
  const rels = [...parts].find(([, text]) => text.includes(name.replace("xl/", "../")));
  const sheet = parts.get((rels?.[0] ?? "").replace("_rels/", "").replace(".rels", "")) ?? "";
  const strings = all(parts.get("xl/sharedStrings.xml") ?? "", /<si>(.*?)<\/si>/gs).map((item) =>
    all(item, /<t[^>]*>([^<]*)<\/t>/g).join(""),
  );
  const [first = "", last = ""] = (/<table [^>]*ref="([^"]*)"/.exec(xml)?.[1] ?? "").split(":");
  const row = Number(/\d+/.exec(first)?.[0]);
  const inRow = new RegExp(`<row r="${row}".*?</row>`, "s").exec(sheet)?.[0] ?? "";
  const cells = [
    ...inRow.matchAll(/<c r="[A-Z]+\d+" (?:s="\d+" )?t="(s|inlineStr)".*?>(?:<v>(\d+)<\/v>|<is>(.*?)<\/is>)/gs),
  ];
  const headers = cells.map((cell) =>
    cell[1] === "s" ? strings[Number(cell[2])] : all(cell[3] ?? "", /<t[^>]*>([^<]*)/g).join(""),
  );
  const columns = all(xml, /<tableColumn [^>]*name="([^"]*)"/g).map((column) =>
    column.replaceAll("&apos;", "'").replaceAll("&quot;", '"'),
  );
  const isShort = Number(/\d+/.exec(last)?.[0]) <= row ? [`${name} has no row`] : [];
  const differ =
    JSON.stringify(headers) === JSON.stringify(columns) ? [] : [`${name}: ${columns.join()} is not ${headers.join()}`];
  return [...isShort, ...differ];
}

const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "conditionalFormatting",
  "dataValidations",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
  "tableParts",
];

/** The parts of a worksheet stand in the order of the schema (CT_Worksheet), which Excel insists on. */
function orderFaults(parts: Parts): readonly string[] {
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/sheet/.test(name));
  return sheets.flatMap(([name, xml]) => {
    const found = all(xml, /<([A-Za-z]+)[\s/>]/g).filter(
      (tag, index, tags) => ORDER.includes(tag) && tags[index - 1] !== tag,
    );
    const places = found.map((tag) => ORDER.indexOf(tag));
    return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place)
      ? []
      : [`${name} is out of order`];
  });
}
