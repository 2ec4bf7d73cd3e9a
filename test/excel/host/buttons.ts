/** The add-in's buttons on the ribbon: what is pressed, and when the add-in says that it is done. */
export class Buttons {
  private listener: ((id: string, action: string) => void) | null = null;
  private readonly waiting = new Map<string, () => void>();
  private last = 0;

  /** Whoever runs office.js hands the press to it. */
  listen(listener: (id: string, action: string) => void): void {
    this.listener = listener;
  }

  /** Presses the button whose action has this name in the manifest; done when the add-in calls `event.completed()`. */
  press(action: string): Promise<void> {
    const { listener } = this;
    if (!listener) throw new Error("Nobody listens to the ribbon yet");
    this.last += 1;
    const id = `press-${this.last}`;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      listener(id, action);
    });
  }

  completed(id: string): void {
    this.waiting.get(id)?.();
    this.waiting.delete(id);
  }
}
