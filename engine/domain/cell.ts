/** Where a value stands in the workbook: the sheet's name and the cell, such as "Elevtal" and "D14". */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** A value together with the cell it was read from, so that a result can point back at it. */
export interface Located<Value> {
  readonly value: Value;
  readonly at: CellAddress;
}
