/** The rules forbid what the workbook asks for (a pool without keys, two equally specific rows): no amounts exist. */
export class Refused extends Error {
  constructor(readonly rule: string) {
    super(rule);
    this.name = "Refused";
  }
}
