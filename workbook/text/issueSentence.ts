/**
 * What an issue says, as three pieces: "found" and "expected" are phrases that go into "found …, expected …", "remedy"
 * is whole sentences. Words in braces are filled in: {found} is what the cell held, the others come from the details.
 */
export interface IssueSentence {
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}
