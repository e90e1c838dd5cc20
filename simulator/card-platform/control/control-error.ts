/** A call of the control API that cannot be done; answered as `{"error": message}`. */
export class ControlError extends Error {
  constructor(
    readonly status: 400 | 404 | 409,
    message: string,
  ) {
    super(message);
    this.name = 'ControlError';
  }
}

export function wrong(message: string): never {
  throw new ControlError(400, message);
}

export function notFound(what: string): never {
  throw new ControlError(404, `there is no ${what}`);
}

export function notNow(message: string): never {
  throw new ControlError(409, message);
}
