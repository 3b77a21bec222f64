/** What a file may cost us. Sizes in bytes; a file beyond any of them is refused with the limit named. */
export const LIMITS = {
  packedBytes: 10 * 1024 * 1024,
  /** All parts of a workbook together, counted while they are unpacked. */
  unpackedBytes: 50 * 1024 * 1024,
  zipEntries: 100,
  /** Unpacked to packed: office files stay below 30, bombs reach 1,000. */
  ratio: 100,
  rows: 50_000,
  columns: 100,
  /** Excel's own limit of a cell. */
  cellCharacters: 32_767,
  /** Wall clock of the child process. */
  seconds: 120,
  /** Heap of the child process. */
  heapMegabytes: 256,
} as const;
