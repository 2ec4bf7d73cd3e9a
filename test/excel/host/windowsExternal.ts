import type { HostEvent } from "../members/openBook.js";
import type { EmulatedExcel } from "./emulatedExcel.js";
import { themeInfo, type ThemeName } from "./theme.js";
import { vbArray } from "./vbArray.js";

type Callback = (answer: ReturnType<typeof vbArray>) => void;
type Handler = (dispatchId: number, answer: ReturnType<typeof vbArray>) => void;

const RICH_API = 93;
const RICH_API_EVENT = 33;
const BUTTON_EVENT = 39;
const BUTTON_COMPLETED = 94;
const EVENT_CATEGORY = 65_536;

/** The object that office.js finds in `window.external` when it runs in the pane of Excel on Windows. */
export function windowsExternal(host: EmulatedExcel, theme: ThemeName = "light"): Readonly<Record<string, unknown>> {
  const handlers = new Map<number, Handler>();
  host.listen((events) => handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, pushed(events)));
  host.buttons.listen((id, action) => handlers.get(BUTTON_EVENT)?.(BUTTON_EVENT, vbArray([id, action, "{}"])));
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${host.locale}|c1||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(host, theme),
    Execute: (dispatchId: number, params: unknown, callback: Callback) => {
      if (dispatchId === RICH_API) void reply(host, params, callback);
      else if (dispatchId === BUTTON_COMPLETED) {
        host.buttons.completed(String(messageOf(params)[0]));
        callback(vbArray([0]));
      } else throw host.unknown.note(`window.external.Execute(${dispatchId})`);
    },
    RegisterEvent: (dispatchId: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(dispatchId, handler);
      callback(vbArray([0]));
    },
    UnregisterEvent: (dispatchId: number, _target: string, callback: Callback) => {
      handlers.delete(dispatchId);
      callback(vbArray([0]));
    },
  };
}

const pushed = (events: readonly HostEvent[]): ReturnType<typeof vbArray> =>
  vbArray(
    events.map(({ type, target, message, isRemote }) => [
      EVENT_CATEGORY,
      type,
      target,
      JSON.stringify(message),
      1,
      isRemote,
    ]),
  );

/** `params` is the array office.js sends: body, headers and flags by place, itself or wrapped in one more array. */
async function reply(host: EmulatedExcel, params: unknown, callback: Callback): Promise<void> {
  const message = messageOf(params);
  const answer = await host.answer(String(message[4]), Number(message[6] ?? 0));
  // What the page does with the answer is its own affair, but a throw there must not end the test run.
  try {
    if ("status" in answer) callback(vbArray([answer.status]));
    else callback(vbArray([0, [200, ["Content-Type", "application/json"], answer.text]]));
  } catch (error) {
    host.bugs.push(error);
  }
}

export function messageOf(params: unknown): readonly unknown[] {
  const list = Array.from(params as ArrayLike<unknown>);
  return typeof list[0] === "object" && list[0] !== null ? messageOf(list[0]) : list;
}

function context(host: EmulatedExcel, theme: ThemeName): Readonly<Record<string, unknown>> {
  const settings = (): Map<string, string> => host.open.data.documentSettings;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "tildel",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => `C:\\${host.open.data.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.19000.20000",
    GetSupportedMatrix: () => JSON.stringify(host.matrix),
    GetOfficeThemeInfo: () => themeInfo(theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings().clear();
        keys.forEach((key, index) => settings().set(key, values[index] ?? ""));
      },
    }),
  };
}
