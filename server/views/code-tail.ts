const SHOWN = 4;

/** Enough of a code to find it on paper, too little to redeem it. */
export const codeTail = (code: string): string => code.slice(-SHOWN);
