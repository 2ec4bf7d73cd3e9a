import { LINE } from "./appearance.js";

const GRIDLINES = "<c:majorGridlines/>";
const WIDTH_IN_EMU = 6350;

/** Draws the gridlines of a chart thin and pale; without a colour of their own they are drawn black over the bars. */
export function palerGridlines(xml: string): string {
  const line = `<a:ln w="${WIDTH_IN_EMU}"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln>`;
  return xml.replaceAll(GRIDLINES, `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`);
}
