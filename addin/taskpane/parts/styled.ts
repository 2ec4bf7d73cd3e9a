import { noChange } from "lit";
import { Directive, directive, PartType, type ElementPart, type PartInfo } from "lit/directive.js";

/** A property by its CSS name, or a custom one: "height" or "--columns". */
type Styles = Readonly<Record<string, string>>;

/** Sets styles through the element, never as an attribute: the content policy allows no style written in the page. */
class StyledDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("styled() stands in the tag itself: <div ${styled({…})}>");
  }

  override update({ element }: ElementPart, [styles]: [Styles]): typeof noChange {
    if (element instanceof HTMLElement || element instanceof SVGElement) {
      for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
    }
    return noChange;
  }

  override render(_styles: Styles): typeof noChange {
    return noChange;
  }
}

/** `<div ${styled({ width: "40px" })}>` instead of Lit's styleMap, whose first rendering writes a style attribute. */
export const styled = directive(StyledDirective);
