/** Keys of other parts of the add-in, such as Office's own, are not ours to meet. */
const OURS = "tildel.";

/** A switch kept in the document; null where it was never set. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(OURS + key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

export async function storeSetting(context: Excel.RequestContext, key: string, value: string): Promise<void> {
  context.workbook.settings.add(OURS + key, value);
  await context.sync();
}
