/** What the command line needs of the world besides files; tests hand in their own. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Milliseconds of a clock that only goes forward; decides nothing but whether progress is told. */
  readonly now: () => number;
  /** The folder with `fixtures/`: the repository, or wherever the package lies. */
  readonly home: string;
  /** Whether the place in the code is told when something goes wrong that we did not foresee. */
  readonly isDebug: boolean;
}
