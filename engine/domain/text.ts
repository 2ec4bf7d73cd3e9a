/** A label in the languages of the product. Danish comes first everywhere. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Text;
