/** A fault as Excel reports it: office.js makes an error with this code of it. `location` is filled in by the dispatcher. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);

export const alreadyExists = (what: string): HostError =>
  new HostError("ItemAlreadyExists", `A resource with the same name already exists: ${what}`, 409);

export const accessDenied = (what: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);

export const invalidOperation = (what: string): HostError => new HostError("InvalidOperation", what);
