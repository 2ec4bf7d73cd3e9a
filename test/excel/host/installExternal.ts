// Longer than the others: it runs in the page as it stands, and can reach nothing outside itself.
/** What the page of the pane has to be told about its host. */
export interface ExternalSetup {
  /** Names of functions of the page, by what they are for. */
  readonly bridge: Readonly<Record<"answer" | "save" | "push" | "press" | "completed" | "unknown", string>>;
  readonly locale: string;
  readonly documentUrl: string;
  readonly matrix: string;
  readonly theme: string;
  readonly settings: readonly (readonly [string, string])[];
}

/** Runs in the page before anything else: the host of Excel on Windows, whose answers come from Node. */
export function installExternal(setup: ExternalSetup): void {
  type Callback = (answer: unknown) => void;
  const array = (values: readonly unknown[]): unknown => ({
    toArray: () => values.map((value) => (Array.isArray(value) ? array(value) : value)),
    dimensions: () => 1,
    ubound: () => values.length - 1,
  });
  const call = (name: string, ...given: readonly unknown[]): Promise<Readonly<Record<string, unknown>>> =>
    (Reflect.get(window, name) as (...all: readonly unknown[]) => Promise<Readonly<Record<string, unknown>>>)(...given);
  const listOf = (params: unknown): readonly unknown[] => {
    const list = Array.from(params as ArrayLike<unknown>);
    return typeof list[0] === "object" && list[0] !== null ? listOf(list[0]) : list;
  };
  const handlers = new Map<number, (id: number, answer: unknown) => void>();
  // A page that is loaded again still has what it saved.
  const kept = window.sessionStorage.getItem("emulatedSettings");
  const settings = new Map(kept === null ? setup.settings : (JSON.parse(kept) as [string, string][]));
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "tildel",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => setup.locale,
    GetAppDataLocale: () => setup.locale,
    GetDocUrl: () => setup.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.19000.20000",
    GetSupportedMatrix: () => setup.matrix,
    GetOfficeThemeInfo: () => setup.theme,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
        window.sessionStorage.setItem("emulatedSettings", JSON.stringify([...settings]));
        void call(setup.bridge.save, [...settings]);
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${setup.locale}|c1||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, params: unknown, callback: Callback) => {
      const message = listOf(params);
      if (id !== 93) {
        void (id === 94 ? call(setup.bridge.completed, message[0]) : call(setup.bridge.unknown, `Execute(${id})`));
        callback(array([id === 94 ? 0 : 5001]));
        return;
      }
      void call(setup.bridge.answer, String(message[4]), Number(message[6] ?? 0)).then((answer) => {
        const headers = ["Content-Type", "application/json"];
        callback("status" in answer ? array([answer["status"]]) : array([0, [200, headers, answer["text"]]]));
      });
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, answer: unknown) => void,
      callback: Callback,
    ) => {
      handlers.set(id, handler);
      callback(array([0]));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      callback(array([0]));
    },
  };
  Reflect.set(window, setup.bridge.press, (id: string, action: string) =>
    handlers.get(39)?.(39, array([id, action, "{}"])),
  );
  Object.assign(Reflect.get(window, "external") as object, external);
  Reflect.set(window, setup.bridge.push, (events: readonly (readonly unknown[])[]) => {
    handlers.get(33)?.(
      33,
      array(events.map(([type, target, text, isRemote]) => [65_536, type, target, text, 1, isRemote])),
    );
  });
}
