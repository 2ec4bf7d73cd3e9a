// Longer than the others: it runs in the page as it stands, and can reach nothing outside itself.
/** What the page of Excel on the web has to be told. */
export interface WebSetup {
  /** Of the page itself: scripts that are there from the start run in the frame too. */
  readonly path: string;
  /** Names of functions of the page, by what they are for. */
  readonly bridge: Readonly<Record<"answer" | "save" | "push" | "press" | "completed" | "unknown", string>>;
  readonly locale: string;
  readonly documentUrl: string;
  readonly matrix: string;
  readonly settings: readonly (readonly [string, string])[];
}

/**
 * Runs in the page around the pane, as the page of Excel on the web does: it answers what office.js posts from the
 * frame, with answers that come from Node.
 */
export function answerFrame(setup: WebSetup): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: Readonly<Record<string, unknown>> | null;
  }
  if (window.location.pathname !== setup.path) return;
  type Sender = (data: unknown, isEvent: boolean) => void;
  const call = (name: string, ...given: readonly unknown[]): Promise<Readonly<Record<string, unknown>>> =>
    (Reflect.get(window, name) as (...all: readonly unknown[]) => Promise<Readonly<Record<string, unknown>>>)(...given);
  const listeners = new Map<string, Sender>();
  let settings = [...setup.settings];
  const context = (): unknown => ({
    ...{ _id: "tildel", _appName: 16, _appVersion: 16, _appMinorVersion: 1, _appUILocale: setup.locale },
    ...{ _dataLocale: setup.locale, _docUrl: setup.documentUrl, _clientMode: 0, _settings: settings },
    ...{ _reason: 2, _osfControlType: 1, _eToken: "", _correlationId: "c1", _requirementMatrix: setup.matrix },
    ...{ _hostFullVersion: "16.0.19000.20000", _appDomains: [], _hostCustomMessage: "" },
  });
  const executed = async (data: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { DispatchId } = data["DdaMethod"] as { readonly DispatchId: number };
    if (DispatchId === 93) {
      const message = data["ArrayData"] as readonly unknown[];
      const answer = await call(setup.bridge.answer, String(message[4]), Number(message[6] ?? 0));
      if ("status" in answer) return { Version: 1, Error: answer["status"] };
      return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer["text"]] };
    }
    if (DispatchId === 94) {
      await call(setup.bridge.completed, data["0"]);
      return { Version: 1, Error: 0 };
    }
    if (DispatchId !== 76) {
      await call(setup.bridge.unknown, `executeMethod ${DispatchId}`);
      return { Version: 1, Error: 5001 };
    }
    const { Properties } = data["DdaSettingsMethod"] as { readonly Properties: typeof settings };
    settings = Array.isArray(Properties) ? Properties : Object.entries(Properties);
    await call(setup.bridge.save, settings);
    return { Version: 1, Error: 0 };
  };
  const answered = async (message: Message, send: Sender): Promise<void> => {
    if (message._actionType === 1) listeners.set(message._actionName, send);
    if (message._actionType === 2) listeners.delete(message._actionName);
    if (message._actionType !== 0) send({ Version: 1, Error: 0 }, false);
    else if (message._actionName === "ContextActivationManager_getAppContextAsync") send(context(), false);
    else if (message._actionName === "executeMethod") send(await executed(message._data ?? {}), false);
    else if (message._actionName !== "ContextActivationManager_notifyHost")
      await call(setup.bridge.unknown, message._actionName);
  };
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = JSON.parse(String(event.data)) as Message;
    if (message._messageType !== 0) return;
    const send: Sender = (data, isEvent) => {
      const answer = {
        ...{ _messageType: 1, _actionName: message._actionName, _conversationId: message._conversationId },
        ...{ _correlationId: message._correlationId, _errorCode: 0, _responseType: isEvent ? 1 : 0 },
        ...{ _origin: window.location.origin, _data: data, _serializerVersion: 1 },
      };
      (event.source as Window).postMessage(JSON.stringify(answer), event.origin);
    };
    void answered(message, send);
  });
  Reflect.set(window, setup.bridge.press, (id: string, action: string) => {
    listeners.get("appCommandInvoked")?.({ 0: id, 1: action, 2: "{}" }, true);
  });
  Reflect.set(window, setup.bridge.push, (events: readonly (readonly unknown[])[]) => {
    const entries = events.map(([type, target, text, isRemote]) => [65_536, type, target, text, 1, isRemote]);
    listeners.get("richApiMessage")?.({ ArrayData: entries }, true);
  });
}

/** The page around the pane: only a frame. `paneUrl` carries what office.js wants to know of its host. */
export const hostPage = (paneUrl: string): string =>
  `<!doctype html><title>Excel</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>` +
  `<iframe name="pane" src="${paneUrl.replaceAll("&", "&amp;")}"></iframe>`;
