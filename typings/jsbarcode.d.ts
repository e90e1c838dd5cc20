/** The one encoder of jsbarcode that we use; the package types only its drawing function. */
declare module 'jsbarcode/bin/barcodes/CODE128/CODE128_AUTO' {
  /** Code 128 with the shortest mix of its three sets. */
  export default class Code128Auto {
    constructor(data: string, options: object);
    /** `data` holds a `1` for each black module and a `0` for each white one. */
    encode(): { text: string; data: string };
  }
}
