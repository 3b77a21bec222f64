/**
 * An expected obstacle, told as a sentence that says what to do. Everything a person can mend by himself
 * (a port in use, a full disk, a missing right) is thrown as a Refusal; anything else is a defect.
 */
export class Refusal extends Error {
  /**
   * @param {string} code  stable name of the obstacle, snake_case
   * @param {{ zh: string, en: string }} sentence  what is wrong and what to do, in both languages
   * @param {unknown} [cause]
   */
  constructor(code, sentence, cause) {
    super(`${sentence.zh}\n${sentence.en}`, { cause });
    this.name = 'Refusal';
    this.code = code;
    this.zh = sentence.zh;
    this.en = sentence.en;
  }
}

/** Refusals for what the operating system says; undefined when it says something else. */
export function refusalOfSystemError(error, place) {
  switch (error?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(place, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal(
        'no_right',
        {
          zh: `没有权限写入 ${place}。请用有权限的账户运行,或用 MINGCHA_DATA_DIR 指定另一个文件夹。`,
          en: `No right to write to ${place}. Run as an account that may, or name another folder with MINGCHA_DATA_DIR.`,
        },
        error,
      );
    default:
      return undefined;
  }
}

/** How PostgreSQL and Node put it in their output. */
export const SAYS_DISK_FULL = /No space left on device|Check free disk space|ENOSPC|disk quota exceeded/i;

export function diskFull(place, cause) {
  return new Refusal(
    'disk_full',
    {
      zh: `磁盘已满:${place} 所在的磁盘没有剩余空间。请清理磁盘后重试,或用 MINGCHA_DATA_DIR 指定另一块磁盘上的文件夹。`,
      en: `The disk is full: no space is left where ${place} lies. Free some space and try again, or name a folder on another disk with MINGCHA_DATA_DIR.`,
    },
    cause,
  );
}
