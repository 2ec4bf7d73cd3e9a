import { SETTING_PREFIX } from "../app/settingKeys.js";

/** A switch kept in the document; null where it was never set. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_PREFIX + key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

export async function storeSetting(context: Excel.RequestContext, key: string, value: string): Promise<void> {
  context.workbook.settings.add(SETTING_PREFIX + key, value);
  await context.sync();
}
