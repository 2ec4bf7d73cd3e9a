/** The name that the manifest calls *Beregn igen* by. */
export const RECALCULATE = "recalculate";

/**
 * Answers the ribbon's *Beregn igen*: shows the pane and lets it recalculate. The command may come before the pane knows
 * how (it is what opened the page); it is kept until then.
 */
export function listenForRecalculate(): (recalculate: () => Promise<void>) => void {
  let known: (() => Promise<void>) | null = null;
  let isWaiting = false;
  const answer = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
    if (known) await known();
    else isWaiting = true;
  };
  Office.actions.associate(RECALCULATE, (event: Office.AddinCommands.Event) => {
    // Until it is told that the command is over, Excel takes no other; what went wrong the pane says itself.
    void answer().finally(() => event.completed());
  });
  return (recalculate) => {
    known = recalculate;
    if (isWaiting) void recalculate();
    isWaiting = false;
  };
}
